import { groupBy } from '#schema/groupBy.ts';
import type { Confidence, PassageFragment } from '#web/api/operations.ts';

type CitingFact = PassageFragment['citedBy'][number];

interface CitingRecord {
  thing: CitingFact['thing'];
  /** Its facts that cite the passage, with the names of what they lead to; none when the whole record cites it. */
  fields: { field: string; targets: string[] }[];
  /** The least certain reading; undefined when all is stated. */
  doubt: Confidence | undefined;
}

const doubts = ['UNCERTAIN', 'IMPLIED'] as const;

/** Groups the facts that cite a passage by record. */
export const groupFacts = (facts: readonly CitingFact[]): CitingRecord[] =>
  [...groupBy(facts, ({ thing }) => thing.id).values()].map((ofThing) => ({
    thing: ofThing[0]!.thing,
    fields: [...groupBy(ofThing, ({ field }) => field)]
      .filter(([field]) => field !== 'citations')
      .map(([field, ofField]) => ({
        field,
        targets: [...new Set(ofField.flatMap(({ target }) => target?.name ?? []))],
      })),
    doubt: doubts.find((doubt) => ofThing.some(({ confidence }) => confidence === doubt)),
  }));
