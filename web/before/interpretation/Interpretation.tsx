import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { thingFields } from '#web/before/proposal/proposal.ts';
import { ProposalThings } from '#web/before/things/ProposalThings.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import { InterpretationFacts } from './InterpretationFacts.tsx';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './Interpretation.module.css';

const recognised = { theme: 'themes', partner: 'actors', place: 'places' } as const;

/** How the proposal was interpreted. Correcting it updates the results. */
export function Interpretation({
  state,
  interpretation,
}: {
  state: ProposalState;
  interpretation?: InterpretationFragment;
}) {
  const { t } = useTranslation('before');
  const { draft, change, givenThings } = state;
  return (
    <section className={styles.interpretation} aria-labelledby="interpretation">
      <div className={styles.head}>
        <h2 id="interpretation">{t('interpretation.title')}</h2>
        <p className={styles.hint}>{t('interpretation.hint')}</p>
      </div>
      <div className={styles.fields}>
        {thingFields.map((field) => (
          <ProposalThings
            key={field}
            field={field}
            state={state}
            recognised={interpretation?.[recognised[field]]}
            parts={interpretation?.given}
          />
        ))}
      </div>
      {draft.except.length > 0 && (
        <p className={styles.dismissed}>
          {t('interpretation.dismissed')}
          {draft.except.map((id) => {
            const name = givenThings.things.get(id)?.name ?? id;
            return (
              <button
                key={id}
                type="button"
                aria-label={t('interpretation.restore', { name })}
                onClick={() => change({ except: draft.except.filter((dismissedId) => dismissedId !== id) })}
              >
                <s dir="auto">{name}</s>
                <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
              </button>
            );
          })}
        </p>
      )}
      {interpretation && <InterpretationFacts interpretation={interpretation} />}
    </section>
  );
}
