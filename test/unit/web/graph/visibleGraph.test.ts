import { describe, expect, it } from 'vitest';
import { createDataGraph, countHiddenNeighbours } from '#web/graph/dataGraph.ts';
import { projectToActors, toEdgeKey, toDrawnGraph } from '#web/graph/labels/wrapLines.ts';
import { buildVisibleGraph } from '#web/graph/visibleGraph.ts';

const thing = (id: string, family: 'Actor' | 'Initiative' | 'Thing', neighbours = 0) => ({
  id,
  family,
  kind: family.toUpperCase(),
  name: id,
  neighbours,
});
const tie = (source: string, target: string, label = 'partner', n = 0) => ({
  id: `${source}-${target}-${n}`,
  source,
  target,
  label,
});

// Two actors share two initiatives, a third only one; the theme belongs to an initiative.
const data = () =>
  createDataGraph(
    [
      thing('cuf', 'Actor', 5),
      thing('amf', 'Actor'),
      thing('arf', 'Actor'),
      thing('visit', 'Initiative'),
      thing('forum', 'Initiative'),
      thing('asylum', 'Thing'),
    ],
    [
      tie('cuf', 'visit'),
      tie('cuf', 'visit', 'host', 1),
      tie('amf', 'visit'),
      tie('cuf', 'forum'),
      tie('amf', 'forum'),
      tie('arf', 'forum'),
      tie('forum', 'asylum', 'themes'),
      tie('arf', 'cuf', 'member of'),
      tie('cuf', 'nobody'),
    ],
  );

describe('what is drawn', () => {
  it('is one line between two things, however many ties it stands for', () => {
    const graph = toDrawnGraph(data());
    expect(graph.order).toBe(6);
    const line = graph.getEdgeAttributes(toEdgeKey('visit', 'cuf'));
    expect(line.edges).toEqual(['cuf-visit-0', 'cuf-visit-1']);
    expect(line.label).toBe('partner, host');
  });

  it('folds initiatives into links between those who share them, the heavier the more they share', () => {
    const graph = projectToActors(data());
    expect(graph.nodes()).toEqual(['cuf', 'amf', 'arf']);
    expect(graph.getEdgeAttributes(toEdgeKey('amf', 'cuf'))).toMatchObject({ shared: ['visit', 'forum'], weight: 2 });
    expect(graph.getEdgeAttributes(toEdgeKey('arf', 'cuf'))).toMatchObject({
      shared: ['forum'],
      ties: ['arf-cuf-0'],
      label: 'member of',
    });
  });

  it('leaves out what is hidden, and what was reached only through it', () => {
    const wish = { hidden: new Set(['forum']), off: new Set<string>(), roots: ['amf'] };
    expect(buildVisibleGraph(data(), wish).nodes()).toEqual(['cuf', 'amf', 'arf', 'visit']);
    expect(buildVisibleGraph(data(), { ...wish, hidden: new Set(['visit', 'forum']) }).nodes()).toEqual(['amf']);
  });

  it('leaves out kinds that are switched off, but not what was asked for by name', () => {
    const wish = { hidden: new Set<string>(), off: new Set(['ACTOR']), roots: ['amf'] };
    expect(buildVisibleGraph(data(), wish).nodes()).toEqual(['amf', 'visit', 'forum', 'asylum']);
  });

  it('counts the neighbours that are not there', () => {
    expect(countHiddenNeighbours(data(), 'cuf')).toBe(2);
    expect(countHiddenNeighbours(data(), 'amf')).toBe(0);
  });
});
