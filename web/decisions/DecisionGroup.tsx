import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { getConfidence, isDoubtful } from '#web/domain/confidence.ts';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { DateText } from '#web/domain/DateText.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { Group } from './groups.ts';
import styles from './List.module.css';
import { StateMark } from './StateMark.tsx';
import type { DecisionWithState, Grouping } from './useDecisions.ts';

/** A decision with due date, responsible actors and state; omits what the group's heading shows. */
function DecisionRow({ decision, by }: { decision: DecisionWithState; by: Grouping }) {
  const { t } = useTranslation('decisions');
  const vocabulary = useVocabulary();
  const { text, force, due, responsible, responsibleStatements, event, state, done, outcome, citations } = decision;
  const isGuessed = responsibleStatements.some(({ confidence }) => isDoubtful(confidence));
  return (
    <li className={styles.entry}>
      <div className={styles.when}>{due ? <DateText date={due} /> : <span>{t('noDue')}</span>}</div>
      <div className={styles.what}>
        <p>
          <PageLink to={`/thing/${encodeURIComponent(decision.id)}`} className={styles.decision}>
            {text}
          </PageLink>
          {'\u00a0'}
          <WithSources citations={citations} fact={text} />
        </p>
        {force && <p className={styles.beside}>{vocabulary.label('DecisionForce', force)}</p>}
        {(by !== 'who' || responsible.length > 1 || isGuessed) && (
          <p className={styles.beside}>
            {responsible.length === 0 && t('noResponsible')}
            {responsible.map((actor) => (
              <span key={actor.id}>
                <ThingLink thing={actor} />
                <ConfidenceMark confidence={getConfidence(responsibleStatements, 'responsible', actor.id)} worded />
              </span>
            ))}
          </p>
        )}
        {outcome.map((finding) => (
          <p key={finding.text} className={styles.beside}>
            <span className={styles.label}>{vocabulary.field('DECISION', 'outcome')?.label}</span>
            <span dir="auto">{finding.text}</span>
          </p>
        ))}
        {by !== 'meeting' && (
          <p className={styles.beside}>
            <ThingLink thing={event} />
          </p>
        )}
      </div>
      <StateMark state={state} confirmed={done != null} hasOutcome={outcome.length > 0} />
    </li>
  );
}

export function DecisionGroup({ group: { key, thing, decisions }, by }: { group: Group; by: Grouping }) {
  const { t } = useTranslation('decisions');
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {thing ? <ThingLink thing={thing} /> : key || t(by === 'who' ? 'noResponsible' : 'noDue')}
        <span className={styles.aside}>
          {thing && 'period' in thing && thing.period && (
            <>
              <PeriodText period={thing.period} /> ·{' '}
            </>
          )}
          {t('count', { count: decisions.length })}
        </span>
      </h2>
      <ul>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} by={by} />
        ))}
      </ul>
    </section>
  );
}
