import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchByReference } from '#server/imports/batchByReference.ts';
import type { Outcome } from '#server/imports/row.ts';

const planned = (id: string, ...references: string[]) => ({ outcome: { row: { id } } as Outcome, references });
const getIds = (batches: ReturnType<typeof batchByReference>) =>
  batches.map((batch) => batch.map(({ outcome }) => outcome.row.id));

describe('batches', () => {
  test('have a referenced row before the row that refers to it', () => {
    expect(getIds(batchByReference([planned('c', 'b'), planned('b', 'a'), planned('a')], 1))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });

  test('keep a reference cycle together, above the batch size', () => {
    const [circle, ...rest] = getIds(
      batchByReference([planned('a', 'b'), planned('b', 'c'), planned('c', 'a'), planned('d', 'a')], 1),
    );
    expect(circle!.sort()).toEqual(['a', 'b', 'c']);
    expect(rest).toEqual([['d']]);
  });

  test('ignore references outside the import, and handle long chains', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => planned(`${n}`, `${n + 1}`, 'elsewhere'));
    const ids = batchByReference(chain, 500)
      .flat()
      .map(({ outcome }) => Number(outcome.row.id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  test('have every row once, after the rows it refers to', () => {
    const graph = fc.array(fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 5 }), (references, size) => {
        const rows = references.map((targets, n) => planned(`${n}`, ...targets.map(String)));
        const batches = getIds(batchByReference(rows, size));
        expect(batches.flat().sort()).toEqual(rows.map(({ outcome }) => outcome.row.id).sort());
        const getBatch = new Map(batches.flatMap((batch, n) => batch.map((id) => [id, n] as const)));
        const early = rows.filter(({ outcome, references: targets }) =>
          targets.some((id) => (getBatch.get(id) ?? 0) > getBatch.get(outcome.row.id)!),
        );
        expect(early).toEqual([]);
      }),
    );
  });
});
