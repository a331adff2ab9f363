/** A request that nobody needs, as one anonymous caller sends it. */
export interface AbuseRequest {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
}

const repeat = (count: number, toField: (n: number) => string) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${toField(n)}`).join(' ')} }`;

const subject =
  'Fortalecimiento de la unidad de información sobre países de origen de la COMAR para refugiados y asilo en México, formation policière, coopération décentralisée, gouvernance, eau, jeunesse';
const proposal = {
  title: subject,
  kind: 'TRAINING',
  partners: ['COMAR', 'ACNUR', 'France'],
  places: ['México'],
  themes: ['asile'],
};
const themes =
  'asile eau jeunesse gouvernance formation santé climat police justice énergie culture sport tourisme urbanisme éducation migration droits femmes agriculture transport'.split(
    ' ',
  );
const places = ['México', 'France', 'Jalisco', 'Chiapas', 'Bordeaux', 'Paris', 'Oaxaca', 'Vietnam', 'Hanoi', 'Mali'];
const longText = Array.from({ length: 300 }, (_, n) => `${subject} ${themes[n % themes.length]} ${n}.`)
  .join(' ')
  .slice(0, 19_900);
const withParts = { ...proposal, themes: [...themes, ...themes].slice(0, 40), places };
const mentions = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    name: `Commission mexicaine d'aide aux réfugiés et de la coopération décentralisée de la ville numéro ${n}`,
  }));

const comparisons = (count: number, field: string, selected: string) => ({
  query: `query ($p: ProposalInput!) ${repeat(count, () => `${field}(proposal: $p, first: 1) { ${selected} }`)}`,
  variables: { p: proposal },
});
const different = (count: number, field: string, selected: string) => ({
  query: repeat(count, (n) => `${field}(proposal: { title: "${subject} ${n}", themes: ["eau"] }) { ${selected} }`),
});

/** The requests of a security test of the API (B1, M1), and those that look for other ways. */
export const abuseRequests: readonly AbuseRequest[] = [
  { name: 'B1: whatToChange × 50', ...comparisons(50, 'whatToChange', 'factor') },
  { name: 'B1: whatToChange × 330', ...comparisons(330, 'whatToChange', 'factor') },
  { name: 'whatToChange × 9, as many as allowed', ...comparisons(9, 'whatToChange', 'factor') },
  {
    name: 'B1: whatToChange of 20,000 characters',
    query: 'query ($p: ProposalInput!) { whatToChange(proposal: $p, first: 1) { factor } }',
    variables: { p: { ...proposal, description: longText } },
  },
  {
    name: 'B1: overlaps of 800,000 characters',
    query: 'query ($p: ProposalInput!) { overlaps(proposal: $p, first: 1) { score } }',
    variables: { p: { ...proposal, description: 'formation '.repeat(80_000) } },
  },
  {
    name: 'B1: whatToChange of 40 themes and 10 places',
    query: 'query ($p: ProposalInput!) { whatToChange(proposal: $p, first: 1) { factor } }',
    variables: { p: withParts },
  },
  { name: 'B1: standingOverlaps × 20', query: repeat(20, () => 'standingOverlaps(first: 1) { totalCount }') },
  { name: 'M1: facets × 250', query: repeat(250, () => 'things(first: 1) { facets { field } }') },
  { name: 'facets × 40, as many as allowed', query: repeat(40, () => 'things(first: 1) { facets { field } }') },
  {
    name: 'overlaps and all that belongs to it, of 20,000 characters',
    query: `query ($p: ProposalInput!) { overlaps(proposal: $p) { score reasons { text } initiative { name } }
      interpretation(proposal: $p) { words } whomToJoin(proposal: $p) { actor { name } } whatToChange(proposal: $p) { factor } }`,
    variables: { p: { ...withParts, description: longText } },
  },
  { name: 'overlaps of 15 proposals', ...different(15, 'overlaps', 'score') },
  { name: 'interpretation of 15 proposals', ...different(15, 'interpretation', 'words') },
  { name: 'whomToJoin of 15 proposals', ...different(15, 'whomToJoin', 'score') },
  {
    name: '200 mentions',
    query: 'query ($m: [MentionInput!]!) { matches(mentions: $m) { score } }',
    variables: { m: mentions(200) },
  },
  {
    name: '1,000 mentions',
    query: 'query ($m: [MentionInput!]!) { matches(mentions: $m) { score } }',
    variables: { m: mentions(1_000) },
  },
  { name: 'duplicates × 4', query: repeat(4, () => 'duplicates(first: 100) { pairs { score } }') },
  { name: 'matrix of actors × 30', query: repeat(30, () => 'matrix(rows: ACTOR, columns: ACTOR) { totalCount }') },
  {
    name: 'neighbourhood of France, 2,000 nodes to depth 4',
    query: '{ neighbourhood(of: "france", depth: 4, limit: 2000) { nodes { name } edges { label source target } } }',
  },
  {
    name: 'neighbourhood × 16',
    query: repeat(16, () => 'neighbourhood(of: "mexico", depth: 4, limit: 500) { nodes { id } edges { source } }'),
  },
  {
    name: 'overview of 2,000 × 8',
    query: repeat(8, () => 'overview(limit: 2000) { nodes { id name } edges { label } }'),
  },
  { name: 'path × 45', query: repeat(45, () => 'path(from: "comar", to: "bordeaux", maxHops: 12) { nodes { id } }') },
  { name: 'search × 100', query: repeat(100, (n) => `search(text: "asile mexique formation ${n}") { totalCount }`) },
  {
    name: 'search of 1,000 letters',
    query: 'query ($t: String!) { search(text: $t) { totalCount facets { field } edges { matched { words } } } }',
    variables: { t: 'coopération décentralisée mexique eau '.repeat(26) },
  },
  {
    name: 'list × 400',
    query: repeat(400, (n) => `things(first: 1, filter: { text: "a${n}" }) { totalCount }`),
  },
  {
    name: '500 things with all that they hold',
    query: `{ initiatives(first: 500) { nodes { name description themes { name broader { name } } places { name within { name } }
      citations { section paragraph document { name } } participations(first: 20) { nodes { role actor { name } } } } } }`,
  },
  {
    name: 'pages in pages',
    query:
      '{ actors(first: 500) { nodes { participations(first: 500) { nodes { initiative { participations(first: 500) { totalCount } } } } } } }',
  },
  {
    name: 'partners of 500 actors',
    query: '{ actors(first: 500) { nodes { partners(first: 50) { count } partnerCounts { count } } } }',
  },
  { name: 'needsAndOffers × 40', query: repeat(40, () => 'needsAndOffers(first: 200) { need { id } }') },
  { name: 'a thing × 1,000', query: repeat(1_000, (n) => `node(id: "x${n}") { name }`) },
  { name: 'kinds × 60', query: repeat(60, () => 'kinds { label fields { label fields { label } } }') },
  {
    name: 'fragments of fragments',
    query: `{ place(id: "mexico") { ...F0 } } ${Array.from({ length: 60 }, (_, n) => `fragment F${n} on Place { ...F${n + 1} within { ...F${n + 1} } }`).join(' ')} fragment F60 on Place { name }`,
  },
  { name: 'one field 4,900 times', query: `{ place(id: "mexico") { ${'name '.repeat(2_000)} } }` },
  {
    name: 'introspection × 9',
    query: repeat(9, () => '__schema { types { name fields { name args { name } type { name ofType { name } } } } }'),
  },
];
