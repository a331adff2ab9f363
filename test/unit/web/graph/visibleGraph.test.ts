import { describe, expect, test } from 'vitest';
import { createDataGraph, countHiddenNeighbours } from '#web/graph/dataGraph.ts';
import { projectToActors, toEdgeKey, toDrawnGraph } from '#web/graph/drawnGraph.ts';
import { buildVisibleGraph } from '#web/graph/visibleGraph.ts';

const thing = (id: string, family: 'Actor' | 'Initiative' | 'Thing', neighbours = 0) => ({
  id,
  family,
  kind: family.toUpperCase(),
  name: id,
  neighbours,
});
const edge = (source: string, target: string, label = 'partner', n = 0) => ({
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
      edge('cuf', 'visit'),
      edge('cuf', 'visit', 'host', 1),
      edge('amf', 'visit'),
      edge('cuf', 'forum'),
      edge('amf', 'forum'),
      edge('arf', 'forum'),
      edge('forum', 'asylum', 'themes'),
      edge('arf', 'cuf', 'member of'),
      edge('cuf', 'nobody'),
    ],
  );

describe('the drawn graph', () => {
  test('has one line between two nodes, for any number of edges', () => {
    const graph = toDrawnGraph(data());
    expect(graph.order).toBe(6);
    const line = graph.getEdgeAttributes(toEdgeKey('visit', 'cuf'));
    expect(line.edges).toEqual(['cuf-visit-0', 'cuf-visit-1']);
    expect(line.label).toBe('partner, host');
  });

  test('projects initiatives to links between actors, weighted by their number', () => {
    const graph = projectToActors(data());
    expect(graph.nodes()).toEqual(['cuf', 'amf', 'arf']);
    expect(graph.getEdgeAttributes(toEdgeKey('amf', 'cuf'))).toMatchObject({ shared: ['visit', 'forum'], weight: 2 });
    expect(graph.getEdgeAttributes(toEdgeKey('arf', 'cuf'))).toMatchObject({
      shared: ['forum'],
      edges: ['arf-cuf-0'],
      label: 'member of',
    });
  });

  test('marks a line that no source states', () => {
    const graph = createDataGraph(
      [thing('cuf', 'Actor'), thing('amf', 'Actor'), thing('visit', 'Initiative')],
      [
        { ...edge('cuf', 'visit'), doubtful: true },
        { ...edge('amf', 'visit'), doubtful: true },
        edge('amf', 'visit', 'host', 1),
      ],
    );
    const drawn = toDrawnGraph(graph);
    expect(drawn.getEdgeAttribute(toEdgeKey('cuf', 'visit'), 'doubtful')).toBe(true);
    expect(drawn.getEdgeAttribute(toEdgeKey('amf', 'visit'), 'doubtful')).toBe(false);
    // Both took part only if each did.
    expect(projectToActors(graph).getEdgeAttribute(toEdgeKey('amf', 'cuf'), 'doubtful')).toBe(true);
  });

  test('joins only pairs that cooperate, by what took place', () => {
    const graph = data();
    for (const id of graph.edges('cuf', 'forum')) graph.setEdgeAttribute(id, 'uncounted', true);
    const drawn = projectToActors(graph, new Set([toEdgeKey('amf', 'cuf')]));
    expect(drawn.getEdgeAttributes(toEdgeKey('amf', 'cuf')).shared).toEqual(['visit']);
    expect(drawn.hasEdge(toEdgeKey('amf', 'arf'))).toBe(false);
    // A link of their own stays.
    expect(drawn.getEdgeAttributes(toEdgeKey('arf', 'cuf'))).toMatchObject({ shared: [], label: 'member of' });
  });

  test('omits hidden nodes, and those reachable only through them', () => {
    const options = { hidden: new Set(['forum']), hiddenKinds: new Set<string>(), roots: ['amf'] };
    expect(buildVisibleGraph(data(), options).nodes()).toEqual(['cuf', 'amf', 'arf', 'visit']);
    expect(buildVisibleGraph(data(), { ...options, hidden: new Set(['visit', 'forum']) }).nodes()).toEqual(['amf']);
  });

  test('omits kinds that are switched off, but not the root nodes', () => {
    const options = { hidden: new Set<string>(), hiddenKinds: new Set(['ACTOR']), roots: ['amf'] };
    expect(buildVisibleGraph(data(), options).nodes()).toEqual(['amf', 'visit', 'forum', 'asylum']);
  });

  test('counts the missing neighbours', () => {
    expect(countHiddenNeighbours(data(), 'cuf')).toBe(2);
    expect(countHiddenNeighbours(data(), 'amf')).toBe(0);
  });
});
