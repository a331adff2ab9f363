import { describe, expect, test } from 'vitest';
import type { Thing } from '#schema/thing.ts';
import type { ActorContext, NamedActor } from '#server/proposal/actors/actorMention.ts';
import { findActors } from '#server/proposal/actors/findActors.ts';
import { findParties } from '#server/proposal/actors/findParties.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';

const institution = (id: string, names: string[], more: Partial<NamedActor> = {}): NamedActor => ({
  kind: 'INSTITUTION',
  names,
  thing: { id, originalName: names[0], aliases: names.slice(1) } as unknown as Thing,
  ...more,
});
const person = (id: string, ...names: string[]): NamedActor => ({ ...institution(id, names), kind: 'PERSON' });

const graph: NamedActor[] = [
  person('hollande', 'François Hollande'),
  person('pena', 'Enrique Peña Nieto'),
  person('fabius', 'Fabius'),
  institution('segob', ['Secretaría de Gobernación', 'SEGOB', 'Secrétariat de Gouvernement (Mexique)'], {
    type: 'MINISTRY',
    country: 'MX',
  }),
  institution('interieur', ['Ministère de l’Intérieur', 'Ministère de l’Intérieur (France)'], {
    type: 'MINISTRY',
    country: 'FR',
  }),
  institution('sre', ['Secretaría de Relaciones Exteriores', 'SRE', 'Ministère mexicain des Affaires étrangères'], {
    type: 'MINISTRY',
    country: 'MX',
  }),
  institution('inm', ['Instituto Nacional de Migración', 'INM', 'Institut national de migration'], {
    type: 'AGENCY',
    country: 'MX',
  }),
  institution('coi', ['Unité d’information sur les pays d’origine', 'COI'], { type: 'AGENCY', country: 'MX' }),
  institution('mieux', ['MIgration EU eXpertise', 'MIEUX'], { type: 'PROGRAMME' }),
  institution('amf', ['Association des maires de France', 'AMF'], { type: 'NETWORK', country: 'FR' }),
  institution('amf-mx', ['Asociación Mexicana de Fotógrafos', 'AMF'], { type: 'NETWORK', country: 'MX' }),
  institution('ecologie', ['Ministère de l’Écologie, du Développement durable et de l’Énergie'], {
    type: 'MINISTRY',
    country: 'FR',
  }),
  institution('cds-a', ['Centre des spectacles', 'CDS'], { type: 'AGENCY', country: 'FR' }),
  institution('cds-b', ['Cercle des sciences', 'CDS'], { type: 'NGO', country: 'FR' }),
  institution('ambassade-mx', ['Ambassade de France au Mexique'], { type: 'EMBASSY', country: 'FR', covers: ['MX'] }),
  institution('ambassade-vn', ['Ambassade de France au Vietnam'], { type: 'EMBASSY', country: 'FR', covers: ['VN'] }),
  institution('etat-canadien', ['Gouvernement du Canada', 'Canada'], { type: 'STATE', country: 'CA' }),
  institution('ville', ['Cannes'], { type: 'LOCAL_AUTHORITY', country: 'FR' }),
  institution('acapulco', ['Acapulco de Juárez'], { type: 'LOCAL_AUTHORITY', country: 'MX' }),
  institution('haute-saone', ['Conseil général de la Haute-Saône'], { type: 'LOCAL_AUTHORITY', country: 'FR' }),
  institution('loire', ['Conseil régional des Pays de la Loire'], { type: 'LOCAL_AUTHORITY', country: 'FR' }),
];

const find = (text: string, context: ActorContext = { language: 'fr' }) =>
  findActors(text, tokenize(text), graph, context);
/** What is found: the id in the graph, those of the candidates, or the name. */
const read = (text: string, context?: ActorContext) =>
  find(text, context).map(
    ({ thing, candidates, name }) =>
      thing?.id ?? (candidates.length > 0 ? candidates.map(({ id }) => id).join(' or ') : name),
  );

describe('people', () => {
  test.each([
    ['Mission de François Hollande au Mexique', ['hollande']],
    ['Note pour le président Peña Nieto', ['pena']],
    ['Visite de M. Fabius', ['fabius']],
    ['François Hollande à Puebla. Hollande a visité le port.', ['hollande']],
    ['Plaque à la mémoire de François Mitterrand', ['François Mitterrand']],
    ['Rencontre avec la présidente Xóchitl Gálvez', ['Xóchitl Gálvez']],
    ['Homenaje a Benito Juárez en Puebla', ['Benito Juárez']],
  ])('%s names %j', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'Les élèves de François',
    'Une salle pour Hollande',
    'Place de la Gare',
    'Feria en Benito Juárez',
    'Rue François Hollande',
  ])('%s names nobody', (text) => expect(read(text)).toEqual([]));

  test.each(['Le lycée François-Arago de Perpignan', 'La Universidad Benito Juárez de Oaxaca'])(
    '%s is no person',
    (text) => expect(find(text).map(({ kind }) => kind)).toEqual(['INSTITUTION']),
  );
});

describe('institutions of the graph', () => {
  test.each([
    ['Réunion avec la SRE et la S.R.E.', ['sre']],
    ['Convenio con la Min. de Asuntos Ext. de México', ['sre']],
    ['Le ministère de l’Intérieur du Mexique', ['segob']],
    ['Le ministère de l’Intérieur du Honduras', ['ministère de l’Intérieur du Honduras']],
    ['Le ministère de l’Intérieur', ['interieur']],
    ['Taller con la Secretaría de Gobierno del Estado de Hidalgo', ['Secretaría de Gobierno del Estado de Hidalgo']],
    ['À la demande de l’Institut national de migration du Honduras', ['Institut national de migration du Honduras']],
    ['Pour faire mieux', []],
    ['Avec le ministère de l’Écologie, du Développement durable et de l’Énergie', ['ecologie']],
    ['Il écrit à l’Association des maires de France. Elle répond.', ['amf']],
    ['La visite d’État de François Hollande', ['hollande']],
    ['L’amf du quartier de Lyon', []],
    ['Avec l’appui du Canada', ['etat-canadien']],
    ['Un voyage au Canada', []],
  ])('%s names %j', (text, expected) => expect(read(text)).toEqual(expected));

  test('a shared acronym gives candidates, unless a country or the name beside it decides', () => {
    expect(read('Réunion avec le CDS')).toEqual(['cds-a or cds-b']);
    expect(read('Le Cercle des sciences (CDS) ouvre. Le CDS invite.')).toEqual(['cds-b']);
    expect(read('Reunión con la AMF', { language: 'es', countries: ['MX'] })).toEqual(['amf-mx']);
  });

  test('a bracketed acronym belongs to the name before it', () =>
    expect(read('La Commission de l’océan Indien (COI) finance. La COI suit.')).toEqual([
      'Commission de l’océan Indien',
    ]));

  test('an embassy without a seat is the one in the country of the text', () => {
    expect(read('L’ambassade de France', { language: 'fr', countries: ['VN'] })).toEqual(['ambassade-vn']);
    expect(read('L’ambassade de France au Laos')).toEqual(['ambassade de France au Laos']);
  });
});

describe('local authorities', () => {
  test.each([
    ['La mairie de Cannes et l’Ayuntamiento de Acapulco', ['ville', 'acapulco']],
    ['CG Haute-Saône et Cons. rég. des Pays de la Loire', ['haute-saone', 'loire']],
    ['La mairie de cannes', ['ville']],
    ['Le département de la Haute-Saône', ['haute-saone']],
    ['Cannes Métropole', ['Cannes Métropole']],
    ['Le CD70 et le conseil départemental du 70', ['haute-saone']],
    ['La mairie de Cannse', ['ville']],
    ['El ayuntamiento de Acapulco (España)', ['ayuntamiento de Acapulco']],
    ['Les communes du Mexique', []],
  ])('%s names %j', (text, expected) => expect(read(text)).toEqual(expected));

  test('capitals and small letters throughout hide nothing', () => {
    expect(read('LA MAIRIE DE CANNES ET LE MUNICIPIO DE TEQUILA SOUHAITENT SE JUMELER')).toEqual([
      'ville',
      'MUNICIPIO DE TEQUILA',
    ]);
    expect(read('la mairie de cannes avec la sre et le segob')).toEqual(['ville', 'sre', 'segob']);
  });

  test('two linked towns are meant as authorities', () =>
    expect(find('Jumelage entre Cannes et Lima').map(({ thing, name, implied }) => [thing?.id, name, implied])).toEqual(
      [
        ['ville', 'Cannes', true],
        [undefined, 'Lima', true],
      ],
    ));

  test.each([
    ['Accord entre nos deux villes', 'nos deux villes'],
    ['Cooperación entre ciudades', 'entre ciudades'],
    ['An agreement of our towns', 'our towns'],
    ['Le développement des villes', ''],
  ])('%s: the parties are “%s”', (text, parties) => {
    const tokens = tokenize(text);
    expect(
      findParties(tokens)
        .map((at) => tokens[at]!.word)
        .join(' '),
    ).toBe(parties);
  });

  test('the territory still names a place', () => {
    const [mention] = find('Le Municipio de San Juan del Río, Querétaro');
    expect(mention).toMatchObject({ locality: 'San Juan del Río', within: 'Querétaro', level: 'COMMUNE' });
  });
});

describe('bodies outside the graph', () => {
  test.each([
    ['le comité de jumelage de Plougastel-Daoulas finance', 'comité de jumelage de Plougastel-Daoulas'],
    ['l’agence de l’eau Loire-Bretagne', 'agence de l’eau Loire-Bretagne'],
    ['le lycée Moulay-Youssef de Rabat', 'lycée Moulay-Youssef'],
    ['la asociación canadiense «Patas sin Fronteras» ofrece', 'Patas sin Fronteras'],
    ['Rotary Cork and friends', 'Rotary Cork'],
    ['the sports office of Saint-Denis', 'sports office of Saint-Denis'],
    ['Wakefield Council compares notes', 'Wakefield Council'],
    ['la police vietnamienne', 'police vietnamienne'],
    ['el Colegio de México invita', 'Colegio de México'],
    ['los Bomberos de Guadalajara forman', 'Bomberos de Guadalajara'],
    ['Malawi’s Ministry of Health trains', 'Malawi’s Ministry of Health'],
    ['la Policía Nacional de Colombia', 'Policía Nacional de Colombia'],
    ['avec l’ENSA Toulouse', 'ENSA Toulouse'],
  ])('%s', (text, name) => expect(read(text)).toEqual([name]));

  test.each([
    'une fondation de l’Arizona',
    'los municipios mexicanos',
    'notre association',
    'le plan local d’urbanisme (PLU)',
    'un comité d’usagers par tronçon',
    'le centre historique de Puebla',
    'la TVA et les ODD',
  ])('%s names no body', (text) => expect(read(text)).toEqual([]));
});
