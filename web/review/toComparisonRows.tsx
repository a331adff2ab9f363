import type { ReactNode } from 'react';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import styles from './Comparison.module.css';
import type { ReviewedFragment } from '#web/api/operations.ts';

export type RowName =
  | 'name'
  | 'aliases'
  | 'type'
  | 'level'
  | 'country'
  | 'partOf'
  | 'covers'
  | 'identifiers'
  | 'positions'
  | 'initiatives'
  | 'description'
  | 'citations';

/** One piece of a record: a text by which it is compared, and how it is shown. */
interface Piece {
  key: string;
  shown: ReactNode;
}

type Link = Parameters<typeof ThingLink>[0]['thing'];
const text = (value: string | null | undefined): Piece[] => (value ? [{ key: value, shown: value }] : []);
const links = (things: readonly (Link | null | undefined)[]) =>
  things.flatMap((thing) => (thing ? [{ key: thing.id, shown: <ThingLink thing={thing} /> }] : []));

/** What a thing is here stands after its name, never under its sign. */
const told = (thing: Link, aside: ReactNode) => (
  <div className={styles.told}>
    <KindMark kind={thing.kind} named />
    <span>
      <ThingLink thing={thing} mark={false} /> <span className={styles.aside}>{aside}</span>
    </span>
  </div>
);

/** What a record says under each heading: pieces, and how many more there are than are told. */
export function piecesOf(
  record: ReviewedFragment,
  vocabulary: Vocabulary,
): Record<RowName, { pieces: Piece[]; more?: number }> {
  const { aliases, name, original } = record;
  const body = record.__typename === 'Institution' ? record : undefined;
  const positions = record.__typename === 'Person' ? record.held : (body?.positions.nodes ?? []);
  const { nodes: parts, totalCount } = record.participations;
  return {
    name: { pieces: [{ key: original, shown: <ThingLink thing={record} original /> }] },
    aliases: { pieces: aliases.filter((one) => one !== name && one !== original).flatMap(text) },
    type: { pieces: text(body && vocabulary.label('InstitutionType', body.type)) },
    level: { pieces: text(body?.level && vocabulary.label('GovernmentLevel', body.level)) },
    country: { pieces: links([body?.country]) },
    partOf: { pieces: links(body?.partOf ?? []) },
    covers: { pieces: links(body?.covers ?? []) },
    identifiers: { pieces: record.identifiers.flatMap(({ scheme, value }) => text(`${scheme} ${value}`)) },
    positions: {
      pieces: positions.map((one) => {
        const other = 'person' in one ? one.person : 'institution' in one ? one.institution : undefined;
        const held = (
          <>
            {one.function}
            {one.period && ', '}
            {one.period && <PeriodText period={one.period} length="short" />}
          </>
        );
        return {
          key: [other?.id, one.function].join(' '),
          shown: other ? told(other, held) : held,
        };
      }),
      more: body && body.positions.totalCount - body.positions.nodes.length,
    },
    initiatives: {
      pieces: parts.map(({ role, initiative }) => ({
        key: `${initiative.id} ${role}`,
        shown: told(initiative, vocabulary.label('Role', role)),
      })),
      more: totalCount - parts.length,
    },
    description: { pieces: text(record.description) },
    citations: {
      pieces:
        record.citations.length > 0
          ? [{ key: JSON.stringify(record.citations), shown: <Sourced citations={record.citations} of={name} /> }]
          : [],
    },
  };
}
