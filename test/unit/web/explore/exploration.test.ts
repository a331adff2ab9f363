import { describe, expect, it } from 'vitest';
import { parseExploration, addExpansion, pageSize, toSearchParameters } from '#web/explore/state/exploration.ts';
import { parseSort, toggleSort, sortRows } from '#web/explore/tables/sorting.ts';

const address =
  'whole=yes&of=comar&of=cuf&depth=2&open=cuf*parts&open=inm&open=segob*participations*48&path=a..b&hide=x&off=EVENT&fold=yes&status=ENDED&theme=asylum&place=mexico&period=2014%2F2016&selected=cuf&table=ties&sort=-to';

describe('the state of the explore page', () => {
  it('is written in its address and read from it', () => {
    const exploration = parseExploration(new URLSearchParams(address));
    expect(exploration).toMatchObject({
      whole: true,
      of: ['comar', 'cuf'],
      depth: 2,
      path: ['a', 'b'],
      fold: true,
      table: 'ties',
      period: '2014/2016',
    });
    expect(exploration.expansions).toEqual([
      { id: 'cuf', relation: 'parts', limit: pageSize },
      { id: 'inm', relation: '', limit: pageSize },
      { id: 'segob', relation: 'participations', limit: 48 },
    ]);
    const again = new URLSearchParams();
    for (const [name, value] of Object.entries(toSearchParameters(exploration)))
      for (const one of [value ?? []].flat()) if (one !== '') again.append(name, one);
    expect(parseExploration(again)).toEqual(exploration);
  });

  it('makes sense of whatever somebody typed', () => {
    const odd = parseExploration(new URLSearchParams('depth=99&of=&open=a*b*-5&path=..b&table=chairs'));
    expect(odd).toMatchObject({ depth: 3, of: [], path: null, table: 'things' });
    expect(odd.expansions[0]!.limit).toBe(1);
  });

  it('opens the next portion of what is open', () => {
    const once = addExpansion([], 'cuf', 'parts');
    expect(addExpansion(once, 'cuf', 'parts')).toEqual([{ id: 'cuf', relation: 'parts', limit: 2 * pageSize }]);
    expect(addExpansion(once, 'cuf')).toHaveLength(2);
  });
});

describe('the order of a table', () => {
  it('goes up, then down; what has no value comes last', () => {
    const order = parseSort('', 'name');
    expect(toggleSort(order, 'name')).toBe('-name');
    expect(toggleSort(parseSort('-name', 'name'), 'name')).toBe('name');
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
