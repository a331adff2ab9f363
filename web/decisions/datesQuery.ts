import { type Fact, getFactValue, addFacts } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { type DatesQuery, DatesDocument } from '#web/api/operations.ts';

export type DatedInitiative = DatesQuery['initiatives']['dated'][number];

/** The dates that are peculiar to a kind: when an agreement was signed, by when a project is to be done. */
export const listDateFacts = (kinds: readonly KindDescription[]): Fact[] =>
  kinds
    .filter(({ interfaces }) => interfaces.includes('Initiative'))
    .flatMap((kind) =>
      kind.fields.filter(({ type, list }) => type === 'Date' && !list).map((field) => ({ kind, field })),
    );

export const getFactDate = (thing: DatedInitiative, fact: Fact) =>
  getFactValue(thing, fact) as string | null | undefined;

/** The question for the calendar, with the dates that the model knows. */
export const buildDatesQuery = (facts: readonly Fact[]) =>
  addFacts(DatesDocument, 'dated', facts, ({ field }) => field.name);
