import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLabels } from '#web/graph/labels/composeLabels.ts';
import { createDataGraph } from '#web/graph/dataGraph.ts';
import { toLongLabel, toShortLabel, wrapText } from '#web/graph/labels/labelText.ts';
import { toEdgeKey, toDrawnGraph } from '#web/graph/drawnGraph.ts';
import { type LabelCandidate, toBox, overlaps, placeLabels } from '#web/graph/labels/placeLabels.ts';

const getWidth = (line: string) => line.length * 6;
const viewport = { width: 900, height: 600 };
const things = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 4, max: 15 }),
    texts: fc.constant<string[][]>([
      ['Réunion de lancement', 'du groupe-pays'],
      ['Réunion de lancement', 'du groupe-pays', 'Mexique'],
    ]),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

describe('labels', () => {
  test('do not cover each other or nodes, and stay on the canvas', () => {
    fc.assert(
      fc.property(things, (all) => {
        const labels = placeLabels(all, viewport, getWidth);
        for (const [n, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.right).toBeLessThanOrEqual(viewport.width);
          expect(labels.slice(n + 1).filter((later) => overlaps(label, later))).toEqual([]);
          const { left, right, top, bottom } = label;
          for (const { x, y } of all) expect(x > left && x < right && y > top && y < bottom).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('are all placed when there is room', () => {
    const row: LabelCandidate[] = [0, 1, 2, 3].map((n) => ({
      id: `${n}`,
      x: 120 + n * 200,
      y: 300,
      radius: 8,
      texts: [['A name']],
    }));
    expect(placeLabels(row, viewport, getWidth)).toHaveLength(4);
  });

  test('are longer where there is more room', () => {
    const alone: LabelCandidate = {
      id: 'a',
      x: 450,
      y: 300,
      radius: 8,
      texts: [['CUF'], ['CUF', 'Cités Unies France']],
    };
    expect(placeLabels([alone], viewport, getWidth)[0]!.lines).toEqual(['CUF', 'Cités Unies France']);
  });

  test('avoid edges if they can', () => {
    const thing: LabelCandidate = { id: 'a', x: 450, y: 300, radius: 8, texts: [['A name of some length']] };
    const below = { from: { x: 450, y: 300 }, to: { x: 450, y: 500 } };
    const [label] = placeLabels([thing], viewport, getWidth, [], [below]);
    expect(label!.align).not.toBe('center');
  });

  test('of a path keep its nodes free, even if they must cover others', () => {
    const thing = { id: 'a', x: 450, y: 300, radius: 8, texts: [['A name of some length']], forced: true };
    const neighbour = { ...thing, id: 'b', y: 322 };
    const lesser = [
      [-60, 0],
      [60, 0],
      [0, -22],
    ].map(([x, y]) => ({ ...thing, id: `${x} ${y}`, x: 450 + x!, y: 300 + y!, forced: false }));
    for (const label of placeLabels([thing, neighbour, ...lesser], viewport, getWidth).slice(0, 2))
      for (const node of [thing, neighbour]) expect(overlaps(label, toBox(node))).toBe(false);
  });

  test('are always placed for selected nodes', () => {
    const crowd: LabelCandidate[] = Array.from({ length: 80 }, (_, n) => ({
      id: `${n}`,
      x: 400 + (n % 10) * 12,
      y: 250 + Math.floor(n / 10) * 12,
      radius: 8,
      texts: [['A long name in a crowd']],
      forced: n === 44,
    }));
    expect(placeLabels(crowd, viewport, getWidth).map(({ id }) => id)).toContain('44');
  });
});

describe('composed labels', () => {
  const facts = { kind: 'PERSON', family: 'Actor', neighbours: 1 } as const;
  const graph = toDrawnGraph(
    createDataGraph(
      ['a', 'b', 'c'].map((id) => ({ id, name: id, ...facts })),
      [{ id: 'edge', source: 'a', target: 'b', label: 'member of' }],
    ),
  );
  const [a, b] = [
    { id: 'a', x: 200, y: 300, radius: 8 },
    { id: 'b', x: 600, y: 300, radius: 8 },
  ];
  const between = { id: 'c', x: 400, y: 306, radius: 14 };
  const compose = (hovered: string | null, selected: string | null) =>
    composeLabels({
      graph,
      highlight: { hovered, selected, path: new Set(), roots: new Set() },
      highlighted: null,
      geometry: {
        nodes: new Map([a, b, between].map((thing) => [thing.id, thing])),
        edges: [{ id: toEdgeKey('a', 'b'), from: a, to: b, width: 1 }],
      },
      viewport,
      measureText: getWidth,
      countHidden: () => 0,
    });

  test('of edges cover no node', () => {
    const { onEdges } = compose(null, 'a');
    expect(onEdges.map(({ lines }) => lines)).toEqual([['member of']]);
    expect(overlaps(onEdges[0]!, toBox(between))).toBe(false);
  });

  test('show the hovered node on a card, unless it is selected', () => {
    expect(compose('a', null).card?.id).toBe('a');
    expect(compose('a', 'b').card?.id).toBe('a');
    expect(compose('a', 'a').card).toBeUndefined();
  });
});

describe('the text of a label', () => {
  test('wraps between words and ends in an ellipsis', () => {
    expect(wrapText('Réunion du groupe-pays Mexique du 26 mars 2014', 22, 2)).toEqual([
      'Réunion du groupe-pays',
      'Mexique du 26 mars…',
    ]);
    expect(wrapText('COMAR', 22, 2)).toEqual(['COMAR']);
  });

  test('starts with the acronym if there is one', () => {
    const name = 'Commission mexicaine d’aide aux réfugiés';
    expect(toShortLabel({ name, short: 'COMAR' })).toEqual(['COMAR']);
    expect(toLongLabel({ name, short: 'COMAR' })[0]).toBe('COMAR');
  });
});
