import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

/**
 * The questions that officers ask of the five documents, each as a developer would write it. The right facts come with the
 * passage that says them. How each is answered on the screen: web/home/README.md.
 */
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ queryTimeoutMs: 60_000 });
});
afterAll(() => server.close());

const cite = 'citations { document { id } paragraph confidence }';
const ask = (query: string) => server.request(query, {}, { language: 'fr' });
const ids = (things: { id: string }[]) => things.map(({ id }) => id);
/** Whether facts are cited from a document; every one of them, each with its passage. */
function expectCited(
  facts: { citations: { document: { id: string }; paragraph: number | null }[] }[],
  document: string,
) {
  expect(facts.length).toBeGreaterThan(0);
  for (const { citations } of facts)
    expect(citations).toContainEqual(
      expect.objectContaining({ document: { id: document }, paragraph: expect.any(Number) }),
    );
}
const minutes = 'reunion-groupe-pays-2014';
const record = 'releve-decisions-2015';
const study = 'mieux-mexique-ii-etude';
const embassy = 'cooperation-civile-2014';
const dci = 'dci-vietnam-2014';

describe('meetings and groups', () => {
  test('1: who was present on 26 March 2014, and for whom', async () => {
    const { event } = await ask(`{ event(id: "reunion-groupe-pays-mexique-2014-03") {
      participations(first: 50) { nodes { actor { id kind } onBehalfOf { id } note ${cite} } } } }`);
    const people = event.participations.nodes.filter((part: any) => part.actor.kind === 'PERSON');
    expect(new Set(people.map((part: any) => part.actor.id)).size).toBe(8);
    expectCited(people, minutes);
    const lavoinne = people.find((part: any) => part.actor.id === 'julie-lavoinne');
    expect(lavoinne.onBehalfOf.id).toBe('cr-champagne-ardenne');
    expect(lavoinne.note).toContain('chargée de mission');
  });

  test('2: which French local authorities work in Mexico', async () => {
    const { institutions } = await ask(
      '{ institutions(filter: { country: ["france"], institutionType: [LOCAL_AUTHORITY], actor: ["groupe-pays-mexique"] }) { nodes { id citations { document { id } } } } }',
    );
    expect(ids(institutions.nodes)).toEqual(
      expect.arrayContaining(['cub', 'cr-pays-de-la-loire', 'cr-champagne-ardenne', 'cg-haute-saone']),
    );
    expect(ids(institutions.nodes)).not.toContain('ville-de-mexico');
  });

  test('3: what was decided in February 2015, by whom and until when, apart from what was only proposed', async () => {
    const { event } = await ask(`{ event(id: "visite-delegation-mexicaine-2015") {
      decisions { id force due responsible { id } ${cite} } } }`);
    const byForce = (force: string) => event.decisions.filter((decision: any) => decision.force === force);
    expect(ids(byForce('DECIDED'))).toContain('d2015-avancer-appel');
    expect(ids(byForce('PROPOSED'))).toContain('d2015-creer-groupe-pays-france');
    expect(ids(byForce('TASK'))).toContain('d2015-budget-calendrier');
    expectCited(event.decisions, record);
  });

  test('7: when the Mexico group was founded, on which the sources differ', async () => {
    const { institution } = await ask(
      `{ institution(id: "groupe-pays-mexique") { period { start } conflicts { field statements { value ${cite} } } } }`,
    );
    expect(institution.period.start).toBe('2014-01-15');
    const [conflict] = institution.conflicts.filter(({ field }: any) => field === 'period');
    expect(conflict.statements.map(({ value }: any) => value)).toEqual(
      expect.arrayContaining(['2014-01-15/', expect.stringContaining('Bordeaux')]),
    );
    expectCited(conflict.statements.slice(0, 1), minutes);
  });

  test('8: when the Mexican president comes: three sources, three dates', async () => {
    const { event } = await ask(
      `{ event(id: "visite-pena-nieto-france-2015") { conflicts { field statements { value ${cite} } } } }`,
    );
    const statements = event.conflicts.flatMap((conflict: any) => conflict.statements);
    expect(statements.length).toBeGreaterThanOrEqual(3);
    expectCited(statements.slice(0, 1), minutes);
  });

  test('9: who presides over the Chile and Mexico groups', async () => {
    const { people } = await ask(
      `{ people(filter: { text: "président groupe-pays" }) { nodes { id positions { function institution { id } ${cite} } } } }`,
    );
    const president = (group: string) =>
      people.nodes.find(({ positions }: any) => positions.some((position: any) => position.institution.id === group));
    expect(president('groupe-pays-chili').id).toBe('roberto-romero');
    expect(president('groupe-pays-mexique').id).toBe('michel-sainte-marie');
    expectCited(president('groupe-pays-chili').positions, record);
  });

  test('11: whom to contact at the Embassy of Mexico in France', async () => {
    const { institution } = await ask(
      `{ institution(id: "ambassade-mexique-france") { staff(first: 10) { nodes { person { id } function ${cite} } } } }`,
    );
    expect(institution.staff.nodes.map(({ person }: any) => person.id).sort()).toEqual([
      'erika-rebollar',
      'estefania-angeles',
    ]);
    expectCited(institution.staff.nodes, record);
  });

  test('12: the e-mail address of the embassy in Hanoi', async () => {
    const { search } = await ask(
      `{ search(text: "courriel ambassade Hanoi", kinds: [INSTITUTION]) { nodes { id ... on Institution { contacts { email ${cite} } } } } }`,
    );
    const contacts = search.nodes.flatMap((node: any) => node.contacts);
    const [contact] = contacts.filter(({ email }: any) => email === 'ambafrance.hanoi@diplomatie.gouv.fr');
    expect(contact).toBeDefined();
    expectCited([contact], dci);
  });

  test('who is Râjaa Nouali, in a question', async () => {
    const { search } = await ask(
      `{ search(text: "Qui est Râjaa Nouali ?", first: 1) { nodes { id ${cite} ... on Person { participations(first: 5) { nodes { initiative { id } role } } } } } }`,
    );
    expect(search.nodes[0].id).toBe('rajaa-nouali');
    expect(search.nodes[0].participations.nodes.map(({ initiative }: any) => initiative.id)).toContain(
      'dossier-pays-mexique',
    );
    expectCited(search.nodes, minutes);
  });

  test('where Cités Unies France is', async () => {
    const { institution } = await ask(`{ institution(id: "cuf") { seat { address place { id } ${cite} } } }`);
    expect(institution.seat).toMatchObject({ address: expect.stringContaining('Christiani'), place: { id: 'paris' } });
    expectCited([institution.seat], minutes);
  });
});

describe('tools, costs and plans', () => {
  test('4: where the directory stands', async () => {
    const { project } = await ask(
      `{ project(id: "repertoire-franco-mexicain") { statusHistory { status date ${cite} } } }`,
    );
    expect(project.statusHistory.map(({ date }: any) => date)).toEqual(['2015-02-13', '2014-03-26']);
    expectCited([project.statusHistory[0]], record);
    expectCited([project.statusHistory[1]], minutes);
  });

  test('5: what the common offer costs, found by its amount', async () => {
    const { search } = await ask(
      `{ search(text: "2 500 €", first: 1) { edges { matched { field value } node { id ... on Project { costs { amount { amount currency } text ${cite} } } } } } }`,
    );
    const [{ node, matched }] = search.edges;
    expect(node.id).toBe('offre-territoriale-commune');
    expect(matched).toContainEqual(expect.objectContaining({ field: 'costs' }));
    expect(node.costs[0]).toMatchObject({
      amount: { amount: 2500, currency: 'EUR' },
      text: expect.stringContaining('500 exemplaires'),
    });
    expectCited(node.costs, minutes);
  });

  test('6: which risks a common document has', async () => {
    const { project } = await ask(`{ project(id: "offre-territoriale-commune") { risks { text ${cite} } } }`);
    expect(project.risks).toHaveLength(3);
    expectCited(project.risks, minutes);
  });

  test('10: who already has a programme of concerted actions', async () => {
    const { search } = await ask(
      `{ search(text: "programme d'actions concertées", kinds: [PROJECT], first: 5) { nodes { id ${cite} } } }`,
    );
    expect(ids(search.nodes)).toEqual(
      expect.arrayContaining(['programme-actions-concertees-liban', 'programme-actions-concertees-niger']),
    );
    expectCited(search.nodes.slice(0, 3), minutes);
  });

  test('13: which agreements the French and Mexican networks announced', async () => {
    const { agreements } = await ask(
      `{ agreements(filter: { actor: ["amf", "arf", "cuf"], document: ["${record}"] }, first: 10) { nodes { id status participations(role: SIGNATORY) { nodes { actor { id } ${cite} } } } } }`,
    );
    expect(ids(agreements.nodes).sort()).toEqual(['accord-amf-conamm', 'accord-arf-conago', 'accord-global-cuf']);
    for (const { participations } of agreements.nodes) expectCited(participations.nodes, record);
  });

  test('14: that nobody says whether the administrative arrangement was signed', async () => {
    const { agreement } = await ask(
      `{ agreement(id: "arrangement-administratif-2014") { signed status currentStatus statusHistory { date ${cite} } } }`,
    );
    expect(agreement).toMatchObject({ signed: null, status: 'UPCOMING', currentStatus: 'OUTCOME_UNKNOWN' });
    expectCited(agreement.statusHistory, minutes);
  });

  test('what started in 2014: only what a source dates', async () => {
    const { initiatives } = await ask(
      '{ initiatives(filter: { started: "2014" }, first: 100) { nodes { id period { start } } } }',
    );
    const undated = ['dossier-pays-mexique', 'refonte-site-cuf', 'offre-territoriale-commune', 'note-a-pena-nieto'];
    for (const id of undated) expect(ids(initiatives.nodes)).not.toContain(id);
    for (const { period } of initiatives.nodes) expect(period.start).toMatch(/^2014/);
  });

  test('before a directory led by CUF: the existing one, no place by chance, nothing called ended', async () => {
    const proposal = '{ title: "Annuaire des coopérations franco-mexicaines porté par CUF" }';
    const { interpretation, overlaps } = await ask(
      `{ interpretation(proposal: ${proposal}) { places { thing { id } } } overlaps(proposal: ${proposal}, first: 5) { verdict initiative { id } } }`,
    );
    expect(interpretation.places.map(({ thing }: any) => thing?.id)).not.toContain('portugal');
    expect(overlaps[0].initiative.id).toBe('repertoire-franco-mexicain');
    expect(overlaps.filter(({ verdict }: any) => verdict === 'PRECEDENT')).toEqual([]);
  });

  test('25: until when one can apply to the joint call: the text gives the results, no closing date', async () => {
    const { calls } = await ask(
      `{ calls(filter: { text: "appel à projets conjoint" }) { nodes { id closes resultsAnnounced ${cite} } } }`,
    );
    expect(calls.nodes.length).toBeGreaterThan(0);
    for (const { closes } of calls.nodes) expect(closes).toBeNull();
    expect(calls.nodes.map(({ resultsAnnounced }: any) => resultsAnnounced)).toContain('2015-07');
    expectCited(calls.nodes, record);
  });
});

describe('security, justice and asylum', () => {
  test('15: amount, duration and signatories of the convention on counterfeit medicines', async () => {
    const { agreement } = await ask(
      `{ agreement(id: "convention-contrefacons-sante-vietnam-2011") { amount { amount currency } period { start end } ${cite} participations(role: SIGNATORY) { nodes { actor { id } ${cite} } } } }`,
    );
    expect(agreement).toMatchObject({
      amount: { amount: 1_000_000, currency: 'EUR' },
      period: { start: '2011-12-09' },
    });
    expect(agreement.participations.nodes.length).toBeGreaterThan(1);
    expectCited([agreement, ...agreement.participations.nodes], dci);
  });

  test('16: which trainings took place in Vietnam and Cambodia in 2013', async () => {
    const { trainings } = await ask(
      `{ trainings(filter: { place: ["vietnam", "cambodia"], started: "2013" }) { nodes { id ${cite} } } }`,
    );
    expect(ids(trainings.nodes).sort()).toEqual([
      'stage-protection-mineurs-hanoi-2013',
      'stage-scene-de-crime-phnom-penh-2013',
    ]);
    expectCited(trainings.nodes, dci);
  });

  test('17: who is the security attaché in Hanoi, and for which countries', async () => {
    const { search } = await ask(
      `{ search(text: "attaché de sécurité intérieure Hanoi", kinds: [PERSON], first: 1) { nodes { id ... on Person { positions { function covers { id } ${cite} } } } } }`,
    );
    expect(search.nodes[0].id).toBe('pierre-guiton');
    expect(search.nodes[0].positions[0].covers).toHaveLength(3);
    expectCited(search.nodes[0].positions, dci);
  });

  test('18: what France does for the Mexican gendarmerie', async () => {
    const { search } = await ask(
      `{ search(text: "gendarmerie mexicaine", kinds: [PROJECT], first: 3) { nodes { id ${cite} } } }`,
    );
    expect(ids(search.nodes)).toContain('appui-gendarmerie-nationale-mexique');
    expectCited(search.nodes.slice(0, 1), embassy);
  });

  test('19: how many officers were trained, with which results', async () => {
    const { search, project } = await ask(
      `{ search(text: "128 agents", first: 1) { nodes { id ... on Training { audience ${cite} } } }
         project(id: "mieux-mexique-ii") { results { text ${cite} } } }`,
    );
    expect(search.nodes[0]).toMatchObject({ id: 'mieux-seminaire-visio-groupes-vulnerables', audience: 128 });
    expectCited([...search.nodes, ...project.results], study);
  });

  test('20: who already helps the unit for country-of-origin information', async () => {
    const { project } = await ask(
      `{ project(id: "canada-unite-coi-mexique") { participations(first: 10) { nodes { actor { id } role ${cite} } } } }`,
    );
    expect(project.participations.nodes.map(({ actor }: any) => actor.id)).toContain('etat-canadien');
    expectCited(project.participations.nodes, study);
  });

  test('21: the ten criteria of MIEUX, quoted', async () => {
    const { project } = await ask(`{ project(id: "mieux-interventions") { criteria { number text ${cite} } } }`);
    expect(project.criteria.map(({ number }: any) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(project.criteria[0].text).toMatch(/^« .*doit.* »$/);
    expectCited(project.criteria, study);
  });

  test('22: which needs the local authorities stated', async () => {
    const { needs } = await ask(
      `{ needs(filter: { document: ["${minutes}"] }, first: 50) { nodes { id actor { id } ${cite} } } }`,
    );
    expect(needs.nodes.length).toBeGreaterThanOrEqual(7);
    expectCited(needs.nodes, minutes);
  });

  test('23: who funds PBI Mexico', async () => {
    const { project } = await ask(
      `{ project(id: "financement-pbi-mexique") { participations(role: FUNDER) { nodes { actor { id } onBehalfOf { id } ${cite} } } } }`,
    );
    const funders = project.participations.nodes.map(({ actor, onBehalfOf }: any) => [actor.id, onBehalfOf?.id]);
    expect(funders).toEqual([
      ['afd', 'ambassade-france-mexique'],
      ['ambassade-france-mexique', undefined],
    ]);
    expectCited(project.participations.nodes, embassy);
  });

  test('24: how many requests for asylum there were, found by the figure', async () => {
    const { search } = await ask(
      `{ search(text: "3 553 %", first: 1) { nodes { id ... on Institution { figures { value subject ${cite} } } ... on Initiative { figures { value subject ${cite} } } } } }`,
    );
    const { figures } = search.nodes[0];
    expect(figures.map(({ value }: any) => value)).toEqual(expect.arrayContaining([3553, 70_000]));
    expectCited(figures.slice(0, 2), study);
  });

  test('which know-how somebody offers', async () => {
    const { offers } = await ask(`{ offers(first: 50) { nodes { id actor { id } themes { id } ${cite} } } }`);
    const actors = offers.nodes.map(({ actor }: any) => actor.id);
    expect(actors).toEqual(expect.arrayContaining(['delegation-dci-hanoi', 'mieux', 'easo']));
    for (const { citations } of offers.nodes) expect(citations.length).toBeGreaterThan(0);
  });
});

describe('typed as they are, among the first five results', () => {
  const questions: [question: string, answeredBy: string][] = [
    ['Qui était présent le 26 mars 2014, à quel titre ?', 'reunion-groupe-pays-mexique-2014-03'],
    ['Où en est le répertoire ?', 'repertoire-franco-mexicain'],
    ["Combien coûte l'offre commune ?", 'offre-territoriale-commune'],
    ['Quels risques pour le document commun ?', 'offre-territoriale-commune'],
    ['Quand le groupe-pays Mexique a-t-il été créé ?', 'groupe-pays-mexique'],
    ['Quand vient Peña Nieto ?', 'visite-pena-nieto-france-2015'],
    ['Qui préside le groupe-pays Mexique ?', 'groupe-pays-mexique'],
    ["Qui a déjà un programme d'actions concertées ?", 'programme-actions-concertees-niger'],
    ["Qui contacter à l'Ambassade du Mexique en France ?", 'ambassade-mexique-france'],
    ["Courriel de l'ambassade à Hanoi ?", 'ambassade-france-vietnam'],
    ['Quels accords entre réseaux français et mexicains ?', 'accord-amf-conamm'],
    ["L'arrangement administratif a-t-il été signé ?", 'arrangement-administratif-2014'],
    ['Montant, durée, signataires de la convention faux médicaments ?', 'convention-contrefacons-sante-vietnam-2011'],
    ['Formations au Vietnam et au Cambodge en 2013 ?', 'stage-scene-de-crime-phnom-penh-2013'],
    ['Formations au Vietnam et au Cambodge en 2013 ?', 'stage-protection-mineurs-hanoi-2013'],
    ["Qui est l'ASI à Hanoi, pour quels pays ?", 'pierre-guiton'],
    ["Combien d'agents formés, quels résultats à la COMAR ?", 'mieux-seminaire-visio-groupes-vulnerables'],
    ["Combien d'agents formés, quels résultats à la COMAR ?", 'mieux-mexique-ii'],
    ["Qui aide déjà l'unité COI ?", 'canada-unite-coi-mexique'],
    ['Les dix critères MIEUX ?', 'mieux-interventions'],
    ['Qui finance PBI Mexique ?', 'financement-pbi-mexique'],
    ["Combien de demandes d'asile ?", 'comar'],
    ["Jusqu'à quand candidater à l'appel conjoint ?", 'appel-a-projets-conjoint'],
    ['Qui est Râjaa Nouali ?', 'rajaa-nouali'],
    ['Où est CUF ?', 'cuf'],
    ['Je veux lancer un annuaire porté par CUF', 'repertoire-franco-mexicain'],
  ];
  test.each(questions)('“%s”: %s', async (question, answeredBy) => {
    const { search } = await server.request(
      'query Ask($question: String!) { search(text: $question, first: 5) { nodes { id } } }',
      { question },
      { language: 'fr' },
    );
    expect(ids(search.nodes)).toContain(answeredBy);
  });

  test('what began in 2014 comes first', async () => {
    const { search } = await ask(
      `{ search(text: "Qu'est-ce qui a commencé en 2014 ?", first: 5) { nodes { id ... on Initiative { period { start } } ... on KnowHow { period { start } } } } }`,
    );
    expect(search.nodes.map(({ period }: any) => period.start.slice(0, 4))).toEqual(Array(5).fill('2014'));
  });
});
