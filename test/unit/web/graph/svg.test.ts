import { describe, expect, test } from 'vitest';
import { createDataGraph } from '#web/graph/dataGraph.ts';
import { toDrawnGraph } from '#web/graph/drawnGraph.ts';
import { buildExportScene } from '#web/graph/export/exportScene.ts';
import type { Highlight } from '#web/graph/style/style.ts';
import { toSvg } from '#web/graph/export/svg.ts';

const highlight: Highlight = { hovered: null, selected: null, path: new Set<string>(), roots: new Set<string>() };
const facts = { kind: 'INSTITUTION', family: 'Actor', neighbours: 1 } as const;
const graph = toDrawnGraph(
  createDataGraph(
    [
      { id: 'a', name: 'Cités <Unies> & amis', ...facts },
      { id: 'b', name: 'Bordeaux', ...facts },
    ],
    [{ id: 'edge', source: 'a', target: 'b', label: 'member of', doubtful: true }],
  ),
);
const palette = {
  paper: '#ffffff',
  ink: '#111111',
  soft: '#444444',
  faint: '#777777',
  line: '#aaaaaa',
  accent: '#0b5d57',
  kind: () => '#2563a8',
  fade: (colour: string) => colour,
  weightColour: () => '#888888',
};
const svg = toSvg(
  buildExportScene({
    graph,
    positions: { a: { x: 0, y: 0 }, b: { x: 200, y: 40 } },
    appearance: { palette, shapes: new Map([['INSTITUTION', 'circle']]) },
    highlight,
    kinds: [{ kind: 'INSTITUTION', text: 'Institutions' }],
    dashed: 'implied',
    title: 'Around Bordeaux',
    source: 'Maillage',
    measureText: (line) => line.length * 6,
  }),
);

describe('the SVG export', () => {
  test('has names as escaped text', () => {
    expect(svg).toMatch(/<text [^>]*><tspan [^>]*>Bordeaux<\/tspan><\/text>/);
    expect(svg).toContain('Cités &lt;Unies&gt; &amp;');
    expect(svg).not.toContain('<Unies>');
  });

  test('has a title, a legend, and a line per edge', () => {
    expect(svg).toContain('<title>Around Bordeaux</title>');
    expect(svg).toContain('>Institutions</text>');
    expect(svg.match(/<line /g)).toHaveLength(2);
    expect(svg.match(/<path /g)).toHaveLength(3);
  });

  test('dashes what no source states, and says so in the legend', () => {
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(svg).toContain('>implied</text>');
  });
});
