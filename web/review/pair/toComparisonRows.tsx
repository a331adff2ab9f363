import type { ReactNode } from 'react';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import styles from './Comparison.module.css';
import type { ReviewedFragment } from '#web/api/operations.ts';

export type RowName =
  | 'name'
  | 'aliases'
  | 'type'
  | 'level'
  | 'country'
  | 'parentInstitutions'
  | 'covers'
  | 'identifiers'
  | 'positions'
  | 'initiatives'
  | 'description'
  | 'citations';

/** One value: a key for comparison, and how it is displayed. */
interface RowItem {
  key: string;
  content: ReactNode;
}

type Link = Parameters<typeof ThingLink>[0]['thing'];
const text = (value: string | null | undefined): RowItem[] =>
  value ? [{ key: value, content: <span dir="auto">{value}</span> }] : [];
const links = (things: readonly (Link | null | undefined)[]) =>
  things.flatMap((thing) => (thing ? [{ key: thing.id, content: <ThingLink thing={thing} /> }] : []));

/** Keeps the note beside the name, never below the icon. */
const thingWithNote = (thing: Link, note: ReactNode) => (
  <div className={styles.thing}>
    <KindMark kind={thing.kind} labelled />
    <span>
      <ThingLink thing={thing} mark={false} /> <span className={styles.note}>{note}</span>
    </span>
  </div>
);

/** The values of a record by row, and the number of values not loaded. */
export function toComparisonRows(
  record: ReviewedFragment,
  vocabulary: Vocabulary,
): Record<RowName, { items: RowItem[]; more?: number }> {
  const { aliases, name, original } = record;
  const institution = record.__typename === 'Institution' ? record : undefined;
  const positions = record.__typename === 'Person' ? record.positions : (institution?.staff.nodes ?? []);
  const { nodes: participations, totalCount } = record.participations;
  return {
    name: { items: [{ key: original, content: <ThingLink thing={record} original /> }] },
    aliases: { items: aliases.filter((alias) => alias !== name && alias !== original).flatMap(text) },
    type: { items: text(institution && vocabulary.label('InstitutionType', institution.institutionType)) },
    level: { items: text(institution?.level && vocabulary.label('GovernmentLevel', institution.level)) },
    country: { items: links([institution?.country]) },
    parentInstitutions: { items: links(institution?.parentInstitutions ?? []) },
    covers: { items: links(institution?.covers ?? []) },
    identifiers: { items: record.identifiers.flatMap(({ scheme, value }) => text(`${scheme} ${value}`)) },
    positions: {
      items: positions.map((position) => {
        const otherEnd =
          'person' in position ? position.person : 'institution' in position ? position.institution : undefined;
        const facts = (
          <>
            {position.function}
            {position.period && ', '}
            {position.period && <PeriodText period={position.period} length="short" />}
          </>
        );
        return {
          key: [otherEnd?.id, position.function].join(' '),
          content: otherEnd ? thingWithNote(otherEnd, facts) : facts,
        };
      }),
      more: institution && institution.staff.totalCount - institution.staff.nodes.length,
    },
    initiatives: {
      items: participations.map(({ role, initiative }) => ({
        key: `${initiative.id} ${role}`,
        content: thingWithNote(initiative, vocabulary.label('Role', role)),
      })),
      more: totalCount - participations.length,
    },
    description: { items: text(record.description) },
    citations: {
      items:
        record.citations.length > 0
          ? [
              {
                key: JSON.stringify(record.citations),
                content: <WithSources citations={record.citations} fact={name} />,
              },
            ]
          : [],
    },
  };
}
