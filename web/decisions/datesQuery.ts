import { type Fact, getFactValue, addFacts } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { type DatesQuery, DatesDocument, UndatedInitiativesDocument } from '#web/api/operations.ts';
import type { DocumentNode } from 'graphql';

export type DatedInitiative = DatesQuery['initiatives']['dated'][number];

/** Date fields of single kinds: signature of an agreement, deadline of a project. */
export const listDateFacts = (kinds: readonly KindDescription[]): Fact[] =>
  kinds
    .filter(({ interfaces }) => interfaces.includes('Initiative'))
    .flatMap((kind) =>
      kind.fields.filter(({ type, list }) => type === 'Date' && !list).map((field) => ({ kind, field })),
    );

export const getFactDate = (thing: DatedInitiative, fact: Fact) =>
  getFactValue(thing, fact) as string | null | undefined;

/** The calendar queries, with the date fields of all kinds. */
export const buildDatesQueries = (facts: readonly Fact[]) => {
  const withFacts = <Document extends DocumentNode>(document: Document) =>
    addFacts(document, 'dated', facts, ({ field }) => field.name);
  return { dated: withFacts(DatesDocument), undated: withFacts(UndatedInitiativesDocument) };
};
