import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { OrderField } from '#web/api/operations.ts';
import { listColumnFacts } from '#web/directory/facts.ts';

export interface DirectoryColumn {
  name: 'name' | 'status' | 'period' | 'participants' | 'places' | 'positions' | 'takesPartIn' | 'fact' | 'confirmed';
  /** The field that its heading sorts by. */
  order?: OrderField;
  fact?: Fact;
}

const allAre = (kinds: readonly KindDescription[], type: string) =>
  kinds.length > 0 && kinds.every((kind) => kind.type === type || kind.interfaces.includes(type));

export function listColumns(kinds: readonly KindDescription[]): DirectoryColumn[] {
  const initiative: DirectoryColumn[] = [
    { name: 'status' },
    { name: 'period', order: 'START' },
    { name: 'participants' },
    { name: 'places' },
  ];
  const facts = listColumnFacts(kinds).map((fact): DirectoryColumn => ({
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
