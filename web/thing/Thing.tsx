import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { CitationList } from '#web/domain/CitationList.tsx';
import { RecordActions } from './actions/RecordActions.tsx';
import { About, filterByKind } from './facts/About.tsx';
import { Agenda } from './sections/Agenda.tsx';
import { Card } from './Card.tsx';
import { CitationButton } from './CitationButton.tsx';
import { Conflicts } from './facts/Conflicts.tsx';
import { CriteriaMet } from './sections/CriteriaMet.tsx';
import { Decisions } from './sections/Decisions.tsx';
import { History } from './history/History.tsx';
import { RemovedReferences } from './history/RemovedReferences.tsx';
import { FullText } from './text/FullText.tsx';
import { FactList } from './facts/FactList.tsx';
import { useFacts } from './facts/useFacts.ts';
import { Findings } from './sections/Findings.tsx';
import { PublishControls } from './publish/PublishControls.tsx';
import { Names } from './facts/Names.tsx';
import { NeedsLink } from './sections/NeedsLink.tsx';
import { Participants } from './relations/Participants.tsx';
import { Partners } from './relations/Partners.tsx';
import { Positions } from './relations/Positions.tsx';
import { StatusHistory } from './sections/StatusHistory.tsx';
import { ThingHead } from './ThingHead.tsx';
import type { ThingPageQuery } from '#web/api/operations.ts';
import styles from './Thing.module.css';
import { Surroundings } from './network/Surroundings.tsx';
import { Relations } from './relations/Relations.tsx';
import { Timeline } from './timeline/Timeline.tsx';

/** The page of a thing: what it does on the left; sources, names and citation on the right. */
export function Thing({ thing }: { thing: NonNullable<ThingPageQuery['node']> }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const facts = useFacts(thing.id, thing.kind).data;
  const label = (field: string) => vocabulary.field(thing.kind, field)?.label;

  return (
    <article>
      <ThingHead thing={thing} />
      <RecordActions thing={thing} />
      {'results' in thing && <PublishControls initiative={thing} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          {thing.description && (
            <p className={styles.description} dir="auto">
              {thing.description}
            </p>
          )}
          <Conflicts thing={thing} />
          {thing.kind === 'DOCUMENT' && <FullText document={thing.id} />}
          <Surroundings id={thing.id} name={thing.name} />
          {'positions' in thing && <Positions positions={thing.positions} title={label('positions') ?? ''} />}
          {facts && <FactList facts={facts} />}
          {'results' in thing && <Participants initiative={thing} />}
          {'results' in thing && <Findings initiative={thing} />}
          {'results' in thing && <CriteriaMet initiative={thing} />}
          {'agenda' in thing && <Agenda event={thing} />}
          {'decisions' in thing && <Decisions event={thing} />}
          {'partners' in thing && <Partners actor={thing} />}
          {'partners' in thing && <Timeline actor={thing} />}
          {'staff' in thing && <Positions positions={thing.staff.nodes} title={t('people')} />}
          {thing.kind in filterByKind && <About id={thing.id} kind={thing.kind} />}
          <NeedsLink id={thing.id} kind={thing.kind} />
          <RemovedReferences thing={thing} />
          <Relations id={thing.id} hasInitiativeList={thing.kind in filterByKind} />
        </div>
        <div className={styles.aside}>
          {thing.citations.length > 0 && (
            <Card title={t('sources')}>
              <CitationList citations={thing.citations} />
            </Card>
          )}
          {'results' in thing && <StatusHistory initiative={thing} />}
          <Names thing={thing} />
          <History thing={thing} />
          <CitationButton id={thing.id} name={thing.name} version={thing.version} />
        </div>
      </div>
    </article>
  );
}
