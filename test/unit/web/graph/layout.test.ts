import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitCamera } from '#web/graph/canvas/fitCamera.ts';
import { type LayoutInput, computeLayout } from '#web/graph/layout/layout.ts';
import { computeLayoutCost } from '#web/graph/layout/layoutCost.ts';
import { removeOverlaps } from '#web/graph/layout/removeOverlaps.ts';

const box = (id: string) => ({ id, width: 120, height: 58 });
const star = (leaves: number): LayoutInput => {
  const ids = Array.from({ length: leaves }, (_, n) => `leaf ${n}`);
  return { steps: [['hub', ...ids].map(box)], edges: ids.map((id) => ['hub', id, 1]) };
};
const getPositions = (input: LayoutInput) => new Map(Object.entries(computeLayout(input)));

function overlaps(boxes: { x: number; y: number; width: number; height: number }[]) {
  return boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter(
        (b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1,
      ),
  );
}

describe('the layout', () => {
  test('is deterministic', () => {
    expect(computeLayout(star(20))).toEqual(computeLayout(star(20)));
  });

  test('leaves room for every node and its label', () => {
    const computed = Object.values(computeLayout(star(40))).map((position) => ({
      ...position,
      width: 120,
      height: 58,
    }));
    expect(overlaps(computed)).toEqual([]);
  });

  test('draws a star without crossings', () => {
    const input = star(24);
    const computed = getPositions(input);
    const size = computeLayoutCost(computed, []);
    expect(computeLayoutCost(computed, input.edges) - size).toBeLessThan(0.3);
  });

  test('lays a chain out like a line of text', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const lines = ids.slice(1).map((id, n): [string, string, number] => [ids[n]!, id, 1]);
    const computed = computeLayout({ steps: [ids.map(box)], edges: lines });
    const xs = ids.map((id) => computed[id]!.x);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  });

  test('keeps given positions, and places new nodes around their neighbours', () => {
    const positions = { hub: { x: 0, y: 0 }, distant: { x: 3000, y: 0 } };
    const computed = computeLayout({
      fixedPositions: positions,
      steps: [['one', 'two'].map(box)],
      edges: ['one', 'two'].map((id) => ['hub', id, 1]),
    });
    expect(computed).toMatchObject(positions);
    for (const id of ['one', 'two']) expect(Math.abs(computed[id]!.x)).toBeLessThan(1000);
    expect(computed.one).not.toEqual(computed.two);
  });

  test('places later nodes around their neighbours', () => {
    const { steps, edges } = star(12);
    const more = ['one', 'two', 'three'];
    const computed = computeLayout({
      steps: [...steps, more.map(box)],
      edges: [...edges, ...more.map((id): [string, string, number] => ['leaf 3', id, 1])],
    });
    const distance = (a: string, b: string) =>
      Math.hypot(computed[a]!.x - computed[b]!.x, computed[a]!.y - computed[b]!.y);
    for (const id of more) expect(distance(id, 'leaf 3')).toBeLessThan(distance(id, 'leaf 9'));
  });

  test('handles a single node, and nodes without edges', () => {
    expect(computeLayout({ steps: [[box('alone')]], edges: [] })).toEqual({ alone: { x: 0, y: 0 } });
    expect(Object.keys(computeLayout({ steps: [[box('a')], [box('b')], []], edges: [] }))).toEqual(['a', 'b']);
  });
});

describe('removing overlaps', () => {
  test('separates all boxes, wherever they start', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 20, max: 160 }),
      height: fc.integer({ min: 20, max: 80 }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 40 }), (boxes) => {
        const spaced = removeOverlaps(boxes, 1000).map((place, n) => ({ ...boxes[n]!, ...place }));
        expect(overlaps(spaced)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the initial camera', () => {
  test('shows the whole graph, without enlarging it', () => {
    const viewport = { width: 900, height: 600 };
    const wide = fitCamera({ a: { x: -1000, y: 0 }, b: { x: 1000, y: 0 } }, viewport);
    expect(wide.scale * 2000).toBeLessThan(900);
    expect(fitCamera({ a: { x: 0, y: 0 }, b: { x: 10, y: 0 } }, viewport).scale).toBeLessThanOrEqual(1.2);
    expect(fitCamera({}, viewport).scale).toBe(1);
  });
});
