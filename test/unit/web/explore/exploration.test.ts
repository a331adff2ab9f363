import { describe, expect, test } from 'vitest';
import { parseExploration, addExpansion, pageSize, toSearchParameters } from '#web/explore/state/exploration.ts';
import { parseSort, toggleSort, sortRows } from '#web/ui/table/sorting.ts';

const address =
  'whole=yes&of=comar&of=cuf&depth=2&open=cuf*parts&open=inm&open=segob*participations*48&path=a..b&hide=x&off=EVENT&fold=yes&status=ENDED&theme=asylum&place=mexico&period=2014%2F2016&selected=cuf&table=ties&sort=-to';

describe('the state of the explore page', () => {
  test('is written to the URL and read from it', () => {
    const exploration = parseExploration(new URLSearchParams(address));
    expect(exploration).toMatchObject({
      overview: true,
      startIds: ['comar', 'cuf'],
      depth: 2,
      path: ['a', 'b'],
      fold: true,
      table: 'edges',
      period: '2014/2016',
    });
    expect(exploration.expansions).toEqual([
      { id: 'cuf', relation: 'parts', limit: pageSize },
      { id: 'inm', relation: '', limit: pageSize },
      { id: 'segob', relation: 'participations', limit: 48 },
    ]);
    const again = new URLSearchParams();
    for (const [name, value] of Object.entries(toSearchParameters(exploration)))
      for (const item of [value ?? []].flat()) if (item !== '') again.append(name, item);
    expect(parseExploration(again)).toEqual(exploration);
  });

  test('is read from any URL without an error', () => {
    const odd = parseExploration(new URLSearchParams('depth=99&of=&open=a*b*-5&path=..b&table=chairs'));
    expect(odd).toMatchObject({ depth: 3, startIds: [], path: null, table: 'things' });
    expect(odd.expansions[0]!.limit).toBe(1);
  });

  test('expands the next page of an expanded node', () => {
    const once = addExpansion([], 'cuf', 'parts');
    expect(addExpansion(once, 'cuf', 'parts')).toEqual([{ id: 'cuf', relation: 'parts', limit: 2 * pageSize }]);
    expect(addExpansion(once, 'cuf')).toHaveLength(2);
  });
});

describe('the order of a table', () => {
  test('is read from any URL without an error', () => {
    expect(parseSort('-to', 'from', ['from', 'to'])).toEqual({ column: 'to', descending: true });
    for (const odd of ['xto', '--to', 'constructor', '__proto__'])
      expect(parseSort(odd, '-from', ['from', 'to'])).toEqual({ column: 'from', descending: true });
  });

  test('is ascending, then descending; missing values come last', () => {
    const order = parseSort('', 'name', ['name']);
    expect(toggleSort(order, 'name')).toBe('-name');
    expect(toggleSort(parseSort('-name', 'name', ['name']), 'name')).toBe('name');
    const rows = [{ n: 2 }, { n: null }, { n: 10 }];
    expect(sortRows(rows, ({ n }) => n, { column: 'n', descending: true }, 'fr').map(({ n }) => n)).toEqual([
      10,
      2,
      null,
    ]);
    expect(sortRows(rows, ({ n }) => n, { column: 'n', descending: false }, 'fr').map(({ n }) => n)).toEqual([
      2,
      10,
      null,
    ]);
  });
});
