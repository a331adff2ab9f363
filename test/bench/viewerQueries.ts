import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';
import type { Graph } from '#server/graph/connection/connection.ts';

const documents = Object.values(
  JSON.parse(await readFile(new URL('../../web/api/persisted.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >,
).flatMap((query) => {
  const [definition] = parse(query).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
    ? [
        {
          name: definition.name!.value,
          query,
          variables: definition.variableDefinitions!.map((v) => v.variable.name.value),
        },
      ]
    : [];
});

const proposal = {
  title: 'Formation des agents',
  partners: ['Ministère'],
  places: ['France'],
  themes: ['formation'],
  start: '2020',
};

/** Values of variables by name; a document may have others. */
const common: Record<string, unknown> = {
  language: 'FR',
  first: 20,
  limit: 50,
  firstRows: 12,
  firstColumns: 12,
  participations: 20,
  participants: 4,
  rows: 'ACTOR',
  columns: 'THEME',
  fields: ['status', 'theme', 'place', 'kind', 'document'],
  stated: ['themes', 'places'],
  sources: true,
  everything: false,
  text: 'formation police',
  proposal,
  status: ['ONGOING'],
  type: 'InstitutionDraft',
  relations: ['participations'],
  section: 'Introduction',
  paragraph: 1,
};

/** A query of the web application with its variables. */
interface Sample {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

function toSamples(idsByKind: Map<string, string[]>): Sample[] {
  const [a, b] = idsByKind.get('INSTITUTION') as [string, string];
  const theme = idsByKind.get('THEME')![0]!;
  const byName: Record<string, unknown> = {
    ...common,
    id: a,
    of: a,
    from: a,
    to: b,
    ids: [a, b],
    subjects: [a],
    actor: [a],
    theme: [theme],
    filter: {},
  };
  const filter = { theme: [theme], status: ['ONGOING'] };
  const overrides: Record<string, [suffix: string, variables: Record<string, unknown>][]> = {
    ThingPage: [...idsByKind].map(([kind, ids]) => [kind.toLowerCase(), { id: ids[0] }]),
    SideBySide: [['initiatives', { ids: idsByKind.get('EVENT')!.slice(0, 2) }]],
    Crossings: [
      ['who × what', {}],
      ['what × where', { rows: 'THEME', columns: 'PLACE' }],
      ['filtered', { filter }],
    ],
    Rows: [
      ['', {}],
      ['filtered', { filter }],
      ['of an actor', { filter: { actor: [a] } }],
      ['of a country', { filter: { country: ['mexico'] } }],
      ['text', { filter: { text: 'formation police' } }],
    ],
    Facets: [
      ['', {}],
      ['filtered', { filter }],
    ],
    OpenedDraft: [['', { id: idsByKind.get('EVENT')![0] }]],
    CameFrom: [['', { document: idsByKind.get('DOCUMENT')![0] }]],
    FullText: [['', { id: idsByKind.get('DOCUMENT')![0] }]],
    PassagePosition: [['', { id: idsByKind.get('DOCUMENT')![0] }]],
    NeedsAndOffers: [['', { actor: undefined, place: undefined, theme }]],
    HasNeedsAndOffers: [['', { actor: undefined, place: undefined, theme }]],
  };
  return documents.flatMap(({ name, query, variables }) =>
    (overrides[name] ?? [['', {}]]).map(([suffix, own]) => ({
      name: [name, suffix].filter(Boolean).join(': '),
      query,
      variables: Object.fromEntries(variables.map((variable) => [variable, { ...byName, ...own }[variable]])),
    })),
  );
}

/** All queries of the web application, on the things with the most edges of each kind. */
export async function createSamples(graph: Graph): Promise<Sample[]> {
  const kinds = await graph.read<{ kind: string; ids: string[] }>(
    'MATCH (n:Thing) WHERE NOT n:Restricted WITH n ORDER BY COUNT { (n)--() } DESC, n.id RETURN n.kind AS kind, collect(n.id)[..3] AS ids ORDER BY kind',
  );
  return toSamples(new Map(kinds.map(({ kind, ids }) => [kind, ids])));
}
