import { toCursor, nameOrder } from '#server/graph/read/pagination.ts';
import { buildQueries } from '#server/search/buildQueries.ts';
import { readSearch } from '#server/search/readSearch.ts';
import type { World } from './world.ts';

/** The response of the baseline: rows as plain objects. */
export type Rows = Record<string, unknown>[];

/** An operation in the form of each contender, with the same parameters. */
export interface Case {
  name: string;
  /** The best Cypher we know for it. Its plan is printed with `--plans`. */
  cypher: string;
  query: string;
  /** Db hits that the API needs besides, whatever the size of the result. */
  fixedHits?: number;
  /** For @neo4j/graphql; null when it does not support it. */
  library: string | null;
  /** The parameters of the n-th sample, for each contender: the n-th is the same operation for all. */
  sample(world: World, n: number): { raw: Record<string, unknown>; product: object; library?: object };
  /** The ids in the responses, to compare them. */
  ids: { raw(rows: Rows): unknown[]; product(data: any): unknown[]; library?(data: any): unknown[] };
}

const idAndName = (n: string) => `{id: ${n}.id, name: coalesce(${n}.names_fr, ${n}.name)}`;
/** The edges that paths and neighbourhoods follow. */
const hops =
  'PARTICIPATES_IN|PART_OF|FOLLOWS|USES|BASED_ON|MODELLED_ON|FUNDED|SIGNED_AT|MEMBER_OF|SUCCEEDS|HOLDS_POSITION_AT';
const getIds = (list: { id: string }[]) => list.map(({ id }) => id);
const named = (query: string, name: string) => `query ${name} ${query}`;

export const cases: readonly Case[] = [
  {
    name: 'directory page, filtered, counted',
    cypher: `MATCH (:Theme {id: $theme})<-[:BROADER*0..8]-(t:Theme)<-[:ABOUT]-(n:Initiative)
      WHERE n.status = 'ONGOING' AND (n.from IS NOT NULL OR n.to IS NOT NULL)
        AND coalesce(n.from, '0000') <= '2018-12-31' AND coalesce(n.to, '9999') >= '2018-01-01'
      WITH DISTINCT n ORDER BY n.sort_fr, n.id
      WITH collect(n) AS kept
      RETURN size(kept) AS total, [n IN kept[..50] | {id: n.id, name: coalesce(n.names_fr, n.name), status: n.status, period: n.period}] AS nodes`,
    query: named(
      `($theme: [ID!]) { initiatives(first: 50, filter: { theme: $theme, status: [ONGOING], period: "2018" }) {
         totalCount nodes { id name status period { start end } } } }`,
      'Directory',
    ),
    library: `query ($theme: ID!) { projectsConnection(first: 50, sort: [{ sort_fr: ASC }, { id: ASC }],
      where: { status: { eq: "ONGOING" }, from: { lte: "2018-12-31" }, to: { gte: "2018-01-01" }, themes: { some: { OR: [{ id: { eq: $theme } }, { broader: { some: { id: { eq: $theme } } } }] } } }) {
      totalCount edges { node { id name status period } } } }`,
    sample: ({ themes }, n) => {
      const theme = themes[n % 20]!;
      return { raw: { theme }, product: { theme: [theme] }, library: { theme } };
    },
    ids: {
      raw: ([row]) => getIds(row!.nodes as { id: string }[]),
      product: ({ initiatives }) => getIds(initiatives.nodes),
    },
  },
  {
    name: 'page by name, mid-list',
    cypher: `MATCH (n:Initiative) WHERE n.sort_fr >= $key AND n.id IS NOT NULL AND CASE WHEN n.sort_fr = $key THEN n.id > $id ELSE true END
      WITH n ORDER BY n.sort_fr, n.id LIMIT 51 RETURN collect(${idAndName('n')}) AS nodes`,
    query: named(
      '($after: String) { initiatives(first: 50, after: $after) { nodes { id name } pageInfo { hasNextPage } } }',
      'Page',
    ),
    library: `query ($offset: Int!) { projects(limit: 50, offset: $offset, sort: [{ sort_fr: ASC }, { id: ASC }]) { id name } }`,
    sample: ({ middle, initiatives }, n) => {
      const { key, id } = middle[n % middle.length]!;
      return {
        raw: { key, id },
        product: { after: toCursor(nameOrder('fr'), [key, id]) },
        library: { offset: Math.floor(initiatives / 2) + n },
      };
    },
    ids: {
      raw: ([row]) => getIds(row!.nodes as { id: string }[]).slice(0, 50),
      product: ({ initiatives }) => getIds(initiatives.nodes),
    },
  },
  {
    name: 'one actor, initiatives and partners',
    cypher: `MATCH (a:Institution {id: $id})
      CALL (a) { MATCH (a)-[r:PARTICIPATES_IN]->(i:Initiative) WITH r, i ORDER BY i.sort_fr, r.id LIMIT 21
        RETURN collect({role: r.role, id: i.id, name: coalesce(i.names_fr, i.name)}) AS initiatives }
      CALL (a) { MATCH (a)-[:PARTICIPATES_IN]->(i:Initiative)<-[:PARTICIPATES_IN]-(b:Actor) WHERE b <> a
        WITH b, count(DISTINCT i) AS count ORDER BY count DESC, b.sort_fr, b.id LIMIT 10
        RETURN collect({count: count, id: b.id, name: coalesce(b.names_fr, b.name)}) AS partners }
      RETURN a.id AS id, coalesce(a.names_fr, a.name) AS name, COUNT { (a)-[:PARTICIPATES_IN]->(:Initiative) } AS total, initiatives, partners`,
    query: named(
      `($id: ID!) { institution(id: $id) { id name
         participations(first: 20) { totalCount nodes { role initiative { id name } } } partners(first: 10) { count actor { id name } } } }`,
      'OneActor',
    ),
    library: null,
    // Hand-written Cypher counts everyone who shares an initiative. Telling cooperation from meetings, plans and staff reads the
    // roles, the status and the dates of each shared initiative, and the positions of each partner: 222 to 456.
    fixedHits: 250,
    sample: ({ actors }, n) => {
      const id = actors[Math.floor(actors.length / 2) + n]!;
      return { raw: { id }, product: { id } };
    },
    ids: {
      raw: ([row]) => [
        ...getIds((row!.initiatives as { id: string }[]).slice(0, 20)),
        ...getIds(row!.partners as { id: string }[]),
      ],
      product: ({ institution: { participations, partners } }) => [
        ...participations.nodes.map((participation: any) => participation.initiative.id),
        ...partners.map((partner: any) => partner.actor.id),
      ],
    },
  },
  {
    name: 'hub, first page of its initiatives',
    // Where it has very many, they are met in the order of names; names equal to the last have to be among those gone through.
    cypher: `MATCH (a:Institution {id: $id}) WITH a, COUNT { (a)-[:PARTICIPATES_IN]->() } AS total
      CALL (a, total) { WITH * WHERE total >= 5100 AND 75 * total >= COUNT { (:Initiative) }
        CALL (a) { MATCH (i:Initiative) WHERE i.sort_fr IS NOT NULL AND i.id IS NOT NULL WITH i ORDER BY i.sort_fr LIMIT 5100
          MATCH (a)-[r:PARTICIPATES_IN]->(i) WITH r, i ORDER BY i.sort_fr, r.id LIMIT 51
          RETURN collect({role: r.role, id: i.id, name: coalesce(i.names_fr, i.name), key: i.sort_fr}) AS some }
        WITH some WHERE size(some) = 51 AND COUNT { MATCH (i:Initiative) WHERE i.sort_fr <= some[50].key AND i.id IS NOT NULL } <= 5100
        RETURN collect(some) AS met }
      CALL (a, met) { WITH * WHERE size(met) = 0
        MATCH (a)-[r:PARTICIPATES_IN]->(i:Initiative) WITH r, i ORDER BY i.sort_fr, r.id LIMIT 51
        RETURN collect({role: r.role, id: i.id, name: coalesce(i.names_fr, i.name)}) AS sorted }
      WITH a, total, coalesce(met[0], sorted) AS initiatives
      RETURN a.id AS id, total, initiatives`,
    query: named(
      '($id: ID!) { institution(id: $id) { id participations(first: 50) { totalCount nodes { role initiative { id name } } } } }',
      'Hub',
    ),
    library: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) { id
      initiativesConnection(first: 50, sort: [{ node: { sort_fr: ASC } }]) { totalCount edges { properties { role } node { id name } } } } }`,
    sample: ({ actors }, n) => {
      const id = actors[n % 2]!;
      return { raw: { id }, product: { id }, library: { id } };
    },
    ids: {
      raw: ([row]) => getIds((row!.initiatives as { id: string }[]).slice(0, 50)),
      product: ({ institution }) =>
        institution.participations.nodes.map((participation: any) => participation.initiative.id),
    },
  },
  {
    name: 'filter through a relation',
    cypher: `MATCH (:Thing {id: $id})-[:PARTICIPATES_IN]->(n:Initiative)
      WITH DISTINCT n ORDER BY n.sort_fr, n.id WITH collect(n) AS kept
      RETURN size(kept) AS total, [n IN kept[..20] | ${idAndName('n')}] AS nodes`,
    query: named(
      '($id: [ID!]) { initiatives(first: 20, filter: { actor: $id }) { totalCount nodes { id name } } }',
      'Through',
    ),
    library: `query ($id: ID!) { projectsConnection(first: 20, sort: [{ sort_fr: ASC }, { id: ASC }], where: { actors: { some: { id: { eq: $id } } } }) {
      totalCount edges { node { id name } } } }`,
    sample: ({ actors }, n) => {
      const id = actors[Math.floor(actors.length / 4) + n]!;
      return { raw: { id }, product: { id: [id] }, library: { id } };
    },
    ids: {
      raw: ([row]) => getIds(row!.nodes as { id: string }[]),
      product: ({ initiatives }) => getIds(initiatives.nodes),
      library: ({ projectsConnection }) => projectsConnection.edges.map((edge: any) => edge.node.id),
    },
  },
  {
    name: 'interface count',
    cypher: 'RETURN COUNT { (:Initiative) } AS initiatives, COUNT { (:Actor) } AS actors',
    query: named('{ initiatives(first: 0) { totalCount } actors(first: 0) { totalCount } }', 'Count'),
    library: `{ initiativesConnection { aggregate { count { nodes } } } actorsConnection { aggregate { count { nodes } } } }`,
    sample: () => ({ raw: {}, product: {}, library: {} }),
    ids: {
      raw: ([row]) => [row!.initiatives, row!.actors],
      product: ({ initiatives, actors }) => [initiatives.totalCount, actors.totalCount],
      library: ({ initiativesConnection, actorsConnection }) => [
        initiativesConnection.aggregate.count.nodes,
        actorsConnection.aggregate.count.nodes,
      ],
    },
  },
  {
    name: 'search',
    cypher: `CALL db.index.fulltext.queryNodes('things', $text, {limit: 2000}) YIELD node AS n, score
      WITH n, -round(score, 4) AS key ORDER BY key, n.id WITH collect(n) AS kept
      RETURN size(kept) AS total, [n IN kept[..20] | ${idAndName('n')}] AS nodes`,
    query: named('($text: String!) { search(text: $text, first: 20) { totalCount nodes { id name } } }', 'Search'),
    library: null,
    sample: ({ words }, n) => {
      const text = words[n % words.length]!;
      return { raw: { text: buildQueries(readSearch(text, '2026-11-30')).all }, product: { text } };
    },
    ids: { raw: ([row]) => getIds(row!.nodes as { id: string }[]), product: ({ search }) => getIds(search.nodes) },
  },
  {
    name: 'neighbourhood of depth 2, 200 nodes',
    cypher: `MATCH (s:Thing {id: $id})
      CALL (s) { MATCH (s)-[r:${hops}]-(n) WHERE n:Actor OR n:Initiative
        WITH n, count(r) AS ties ORDER BY ties DESC, COUNT { (n)--() } DESC, n.id LIMIT 199 RETURN collect(n) AS first }
      CALL (s, first) { UNWIND range(0, size(first) - 1) AS place WITH s, first, place, first[place] AS f
        MATCH (f)-[r:${hops}]-(n) WHERE (n:Actor OR n:Initiative) AND n <> s AND NOT n IN first
        WITH n, min(place) AS place, count(r) AS ties, size(first) AS had ORDER BY place, ties DESC, COUNT { (n)--() } DESC, n.id LIMIT 199
        WITH collect(n) AS found, head(collect(had)) AS had RETURN found[..199 - coalesce(had, 0)] AS second }
      WITH [s] + first + second AS nodes
      CALL (nodes) { UNWIND nodes AS a MATCH (a)-[r:${hops}]->(b) WHERE b IN nodes
        RETURN collect({source: a.id, target: b.id, type: type(r), role: r.role}) AS edges }
      RETURN [n IN nodes | ${idAndName('n')}] AS nodes, edges`,
    query: named(
      '($id: ID!) { neighbourhood(of: $id, depth: 2, limit: 200) { nodes { id name } edges { source target } } }',
      'Around',
    ),
    library: null,
    sample: ({ actors }, n) => {
      const id = actors[Math.floor(actors.length / 10) + n]!;
      return { raw: { id }, product: { id } };
    },
    ids: {
      raw: ([row]) => getIds(row!.nodes as { id: string }[]).sort(),
      product: ({ neighbourhood }) => getIds(neighbourhood.nodes).sort(),
    },
  },
  {
    name: 'path of 4',
    // Two searches, of which one runs, each look up every edge type.
    fixedHits: 4,
    cypher: `MATCH (a:Thing {id: $from}) MATCH (b:Thing {id: $to})
      MATCH p = shortestPath((a)-[:${hops}*0..8]-(b))
      RETURN [x IN nodes(p) | ${idAndName('x')}] AS nodes, [x IN relationships(p) | {source: startNode(x).id, target: endNode(x).id, type: type(x), role: x.role}] AS edges`,
    query: named(
      '($from: ID!, $to: ID!) { path(from: $from, to: $to) { nodes { id name } edges { source target } } }',
      'Path',
    ),
    library: null,
    sample: ({ actors }, n) => {
      const [from, to] = [actors[Math.floor(actors.length / 3) + n]!, actors[Math.floor(actors.length / 2) + 2 * n]!];
      return { raw: { from, to }, product: { from, to } };
    },
    // There may be several paths of one length.
    ids: {
      raw: ([row]) => [(row?.nodes as unknown[] | undefined)?.length ?? 0],
      product: ({ path }) => [path?.nodes.length ?? 0],
    },
  },
  {
    name: 'matrix, theme × place',
    cypher: `MATCH (:Thing {id: $id})-[:PARTICIPATES_IN]->(n:Initiative) WITH collect(DISTINCT n) AS found
      CALL (found) { UNWIND found AS n MATCH (n)-[:ABOUT]->(:Theme)-[:BROADER*0..8]->(t:Theme)
        WITH t, count(DISTINCT n) AS count RETURN collect({key: t.id, label: coalesce(t.names_fr, t.name), count: count}) AS rows }
      CALL (found) { UNWIND found AS n MATCH (n)-[:TAKES_PLACE_IN]->(:Place)-[:WITHIN*0..8]->(p:Place)
        WITH p, count(DISTINCT n) AS count RETURN collect({key: p.id, label: coalesce(p.names_fr, p.name), count: count}) AS columns }
      CALL (found) { UNWIND found AS n MATCH (n)-[:ABOUT]->(:Theme)-[:BROADER*0..8]->(t:Theme) MATCH (n)-[:TAKES_PLACE_IN]->(:Place)-[:WITHIN*0..8]->(p:Place)
        WITH t, p, count(DISTINCT n) AS count RETURN collect({row: t.id, column: p.id, count: count}) AS cells }
      RETURN size(found) AS total, rows, columns, cells`,
    query: named(
      `($id: [ID!]) { matrix(rows: THEME, columns: PLACE, filter: { actor: $id }) { totalCount rows { key label count } columns { key label count } cells { row column count } } }`,
      'Matrix',
    ),
    library: null,
    sample: ({ actors }, n) => {
      const id = actors[20 + n]!;
      return { raw: { id }, product: { id: [id] } };
    },
    ids: {
      raw: ([row]) => (row!.cells as any[]).map(({ row, column, count }) => `${row} ${column} ${count}`).sort(),
      product: ({ matrix }) => matrix.cells.map(({ row, column, count }: any) => `${row} ${column} ${count}`).sort(),
    },
  },
  {
    name: '50 things by id, with relations',
    cypher: `UNWIND $ids AS id MATCH (n:Thing {id: id})
      CALL (n) { MATCH (n)<-[r:PARTICIPATES_IN]-(a:Actor) WITH r, a ORDER BY a.sort_fr, r.id LIMIT 6
        RETURN collect({role: r.role, id: a.id, name: coalesce(a.names_fr, a.name)}) AS actors }
      RETURN n.id AS id, coalesce(n.names_fr, n.name) AS name, n.status AS status, actors,
        COLLECT { MATCH (n)-[:ABOUT]->(t:Theme) RETURN ${idAndName('t')} ORDER BY t.sort_fr } AS themes,
        COLLECT { MATCH (n)-[:TAKES_PLACE_IN]->(p:Place) RETURN ${idAndName('p')} ORDER BY p.sort_fr } AS places`,
    query: named(
      `($ids: [ID!]!) { nodes(ids: $ids) { id name ... on Initiative { status themes { id name } places { id name }
         participations(first: 5) { nodes { role actor { id name } } } } } }`,
      'Expand',
    ),
    library: `query ($ids: [ID!]!) { projects(where: { id: { in: $ids } }) { id name status themes { id name } places { id name }
      actorsConnection(first: 5) { edges { properties { role } node { id name } } } } }`,
    sample: ({ initiatives }, n) => {
      const ids = Array.from({ length: 50 }, (_, k) => `planned-${(n * 53 + k * 97) % initiatives}`);
      return { raw: { ids }, product: { ids }, library: { ids } };
    },
    ids: {
      raw: (rows) => rows.flatMap((row) => [row.id, ...getIds((row.actors as { id: string }[]).slice(0, 5))]),
      product: ({ nodes }) =>
        nodes.flatMap((node: any) => [node.id, ...node.participations.nodes.map(({ actor }: any) => actor.id)]),
    },
  },
];
