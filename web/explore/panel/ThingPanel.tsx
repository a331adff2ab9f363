import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { CitationList } from '#web/domain/CitationList.tsx';
import { getConfidence } from '#web/domain/confidence.ts';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { ConfirmedText } from '#web/domain/ConfirmedText.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { toThingFilter } from '#web/explore/state/graphRequest.ts';
import { Neighbours } from './Neighbours.tsx';
import { Panel } from './Panel.tsx';
import styles from './Panel.module.css';
import { ThingActions } from './ThingActions.tsx';
import { type SelectedThingQuery, SelectedThingDocument } from '#web/api/operations.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

type Thing = NonNullable<SelectedThingQuery['node']>;

function Facts({ thing }: { thing: Thing }) {
  const { t } = useTranslation('explore');
  const initiative = 'status' in thing ? thing : undefined;
  const links = [
    { field: 'themes', label: t('panel.themes'), things: initiative?.themes ?? [] },
    { field: 'places', label: t('panel.places'), things: initiative?.places ?? [] },
  ].filter(({ things }) => things.length > 0);
  return (
    <>
      {thing.original !== thing.name && <p className={styles.original}>{thing.original}</p>}
      {initiative && (
        <p className={styles.line}>
          <InitiativeStatus initiative={initiative} />
          <PeriodText period={initiative.period} length="short" />
          <ConfidenceMark confidence={getConfidence(initiative.panelStatements, 'period')} worded />
        </p>
      )}
      {thing.description && <p className={styles.text}>{thing.description}</p>}
      <dl className={styles.facts}>
        {links.map(({ field, label, things }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={styles.links}>
              {things.map((linked) => (
                <span key={linked.id}>
                  <ThingLink thing={linked} mark={false} />
                  <ConfidenceMark confidence={getConfidence(initiative!.panelStatements, field, linked.id)} worded />
                </span>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('panel.confirmed')}</dt>
          <dd>
            <ConfirmedText confirmed={thing.confirmed} />
          </dd>
        </div>
        {thing.conflicts.length > 0 && (
          <div>
            <dt>{t('panel.conflicts')}</dt>
            <dd>{t('panel.conflictsText', { count: thing.conflicts.length })}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** Facts, actions, neighbours and sources of the selected node. */
export function ThingPanel({ id, image }: { id: string; image: GraphImage }) {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const vocabulary = useVocabulary();
  const result = useApiQuery(SelectedThingDocument, { id, filter: toThingFilter(exploration) });
  const loadedThing = image.loaded.things.get(id);
  // While loading, the previous result belongs to another thing.
  const current = result.data?.node?.id === id ? result : { ...result, data: undefined };
  const thing = current.data?.node ?? loadedThing;
  const kind = thing && vocabulary.kind(thing.kind);
  return (
    <Panel
      kind={
        kind && (
          <>
            <KindMark kind={kind.kind} />
            {kind.label} <RecordBadge record={thing} />
          </>
        )
      }
      title={thing?.name ?? t('panel.thing')}
    >
      <ThingActions id={id} image={image} />
      <QueryBoundary result={current}>
        {({ node, neighbourhood }) => (
          <>
            {node && <Facts thing={node} />}
            <Neighbours id={id} relations={neighbourhood.relations} image={image} />
            {node && node.citations.length > 0 && (
              <section className={styles.section}>
                <h3>{t('panel.sources')}</h3>
                <CitationList citations={node.citations} />
              </section>
            )}
          </>
        )}
      </QueryBoundary>
    </Panel>
  );
}
