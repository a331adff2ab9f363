import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '#server/imports/order.ts';
import type { Outcome } from '#server/imports/row.ts';

const planned = (id: string, ...mentions: string[]) => ({ outcome: { row: { id } } as Outcome, mentions });
const idsOf = (batches: ReturnType<typeof inOrder>) =>
  batches.map((batch) => batch.map(({ outcome }) => outcome.row.id));

describe('batches', () => {
  test('put what is mentioned before what mentions it', () => {
    expect(idsOf(inOrder([planned('c', 'b'), planned('b', 'a'), planned('a')], 1))).toEqual([['a'], ['b'], ['c']]);
  });

  test('hold a circle together, however small they should be', () => {
    const [circle, ...others] = idsOf(
      inOrder([planned('a', 'b'), planned('b', 'c'), planned('c', 'a'), planned('d', 'a')], 1),
    );
    expect(circle!.sort()).toEqual(['a', 'b', 'c']);
    expect(others).toEqual([['d']]);
  });

  test('care nothing for what is not in the import, and stand long chains', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => planned(`${n}`, `${n + 1}`, 'elsewhere'));
    const ids = inOrder(chain, 500)
      .flat()
      .map(({ outcome }) => Number(outcome.row.id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  test('hold every row once, none before what it mentions', () => {
    const graph = fc.array(fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 5 }), (mentions, size) => {
        const rows = mentions.map((some, n) => planned(`${n}`, ...some.map(String)));
        const batches = idsOf(inOrder(rows, size));
        expect(batches.flat().sort()).toEqual(rows.map(({ outcome }) => outcome.row.id).sort());
        const batchOf = new Map(batches.flatMap((batch, n) => batch.map((id) => [id, n] as const)));
        const early = rows.filter(({ outcome, mentions: some }) =>
          some.some((id) => (batchOf.get(id) ?? 0) > batchOf.get(outcome.row.id)!),
        );
        expect(early).toEqual([]);
      }),
    );
  });
});
