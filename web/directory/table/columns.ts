import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { OrderField } from '#web/api/operations.ts';
import { listColumnFacts } from '#web/directory/facts.ts';

export interface Column {
  name: 'name' | 'status' | 'period' | 'participants' | 'places' | 'positions' | 'takesPartIn' | 'fact' | 'confirmed';
  /** The order in which a click on its heading puts the list. */
  order?: OrderField;
  fact?: Fact;
}

const allAre = (kinds: readonly KindDescription[], type: string) =>
  kinds.length > 0 && kinds.every((kind) => kind.type === type || kind.interfaces.includes(type));

/** The columns of a list of these kinds. */
export function listColumns(kinds: readonly KindDescription[]): Column[] {
  const initiative: Column[] = [
    { name: 'status' },
    { name: 'period', order: 'START' },
    { name: 'participants' },
    { name: 'places' },
  ];
  const facts = listColumnFacts(kinds).map((fact): Column => ({
    name: 'fact',
    fact,
    ...(fact.field.name === 'due' && { order: 'DUE' as const }),
  }));
  return [
    { name: 'name', order: 'NAME' },
    ...(allAre(kinds, 'Initiative') ? initiative : []),
    ...(allAre(kinds, 'Person') ? [{ name: 'positions' } as const] : []),
    ...facts,
    ...(allAre(kinds, 'Actor') ? [{ name: 'takesPartIn' } as const] : []),
    { name: 'confirmed', order: 'CONFIRMED' },
  ];
}
