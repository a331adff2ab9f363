import { describe, expect, test } from 'vitest';
import { findMentions } from '#server/proposal/findMentions.ts';
import { readText } from '#server/proposal/text/proposalText.ts';
import { findSubject } from '#server/proposal/text/subject.ts';

function read(description: string) {
  const text = readText({ description });
  const { taken } = findMentions(text, []);
  const { title, core, context } = findSubject(text, (index) => taken.has(index));
  const toWords = (indexes: readonly number[]) => indexes.map((index) => text.tokens[index]!.word);
  return { title, core: toWords(core), context: toWords(context) };
}

const letter = `Objet : Demande d’avis

Bonjour Sophie,

J’espère que tu vas bien et que la rentrée à Toulouse n’a pas été trop rude. Le Département de la Gironde a reçu le mois dernier une délégation de Jalisco.

Nous envisageons donc de monter, avec le secrétariat de l’environnement de Jalisco et l’agence de l’eau Adour-Garonne, un programme de formation de techniciens municipaux à la réduction des fuites dans les réseaux d’eau potable, à Guadalajara et dans deux communes voisines.

Le budget est estimé à 85 000 € sur trois ans. Le dossier doit être déposé avant le 15 février 2027 à 12 h. Le projet commencerait en septembre 2027.

Tu peux me joindre au 05 56 99 33 33 (poste 42 17) ou par mail : m.durand@gironde.example.

Merci d’avance et bonne fin de semaine,

Marc Durand
Chargé de mission coopération décentralisée
Direction des relations internationales
1 esplanade Charles-de-Gaulle – 33074 Bordeaux cedex`;

describe('the title of a pasted letter', () => {
  test('is what is planned, without with whom and where', () => {
    expect(read(letter).title).toBe(
      'Monter un programme de formation de techniciens municipaux à la réduction des fuites dans les réseaux d’eau potable',
    );
  });

  test.each([
    [
      'Le ministère envisage, en lien avec l’OFPRA, de proposer à la COMAR une formation à la recherche d’informations.',
      'Proposer à la COMAR une formation à la recherche d’informations.',
    ],
    [
      'Les comparto la idea que platicamos con el INM: un curso en línea para agentes federales de migración.\n\nSaludos',
      'Curso en línea para agentes federales de migración',
    ],
    [
      'Propuesta (borrador, favor de no circular): con apoyo de Canadá se reforzaría el archivo de las parroquias.',
      'Con apoyo de Canadá se reforzaría el archivo de las parroquias',
    ],
    [
      'Hi Tom,\n\nQuick one before the weekend. The attaché has asked if we would fund a second workshop on counterfeit medicines. Costs: EUR 38,000.\n\nCheers,\nBen',
      'Fund a second workshop on counterfeit medicines',
    ],
    [
      'Dear all,\n\nHope you are keeping well. Our committee would like to drill twelve boreholes and train village pump committees. We are looking at GBP 65,000 over two years.',
      'Drill twelve boreholes and train village pump committees',
    ],
    ['We would like to co-finance a choir of miners in Bath.', 'Co-finance a choir of miners in Bath.'],
    [
      'Nos souhaits pour 2027 :\n- rénover le répertoire des sentiers ;\n- publier une lettre ;\n\nBudget : 12 k€',
      'Rénover le répertoire des sentiers',
    ],
  ])('is a clause of the sentence that says most: %s', (text, title) => {
    expect(read(text).title.replace(/\.$/, '')).toBe(title.replace(/\.$/, ''));
  });

  test('is of a sensible length, and ends with no function word', () => {
    const { title } = read(
      'Nous proposons de créer une école de transhumance pour les jeunes bergers du Rif qui accueillerait chaque année trente stagiaires et dix bergers confirmés autour de la conduite des troupeaux de chèvres et des parcours',
    );
    expect(title.length).toBeLessThanOrEqual(141);
    expect(title).not.toMatch(/\s(?:de|des|la|et|du)…$/);
  });

  test('is what is planned even when it comes after pages of context', () => {
    const context =
      'Depuis longtemps la sécheresse, la hausse des prix et le départ des jeunes fragilisent les exploitations. ';
    expect(read(`${context.repeat(12)}\n\nNous proposons de créer une école de bergers.`).title).toMatch(
      /^Créer une école de bergers/,
    );
  });
});

describe('the words of a letter that are compared', () => {
  test('hold nothing of greetings, dates, money, contacts and signatures', () => {
    const { core, context } = read(letter);
    expect(core).toEqual(expect.arrayContaining(['techniciens', 'fuites', 'reseaux', 'potable']));
    const all = [...core, ...context];
    for (const word of [
      'vas',
      'bien',
      'budget',
      'dossier',
      'joindre',
      'poste',
      'mail',
      'durand',
      'cedex',
      'mission',
      'commencerait',
    ])
      expect(all).not.toContain(word);
  });

  test('hold nothing of the headers of an e-mail', () => {
    const { core, context } = read(
      'De : Claire Lefèvre <c.lefevre@ville.example>\nEnvoyé : mardi 24 novembre 2026 09:12\nÀ : Relations internationales\nObjet : TR: jumelage\n\nNous souhaitons organiser une résidence d’artistes de rue.',
    );
    expect([...core, ...context]).toEqual(['organiser', 'residence', 'artistes', 'rue', 'jumelage']);
  });

  test('are none in a letter that plans nothing', () => {
    const { core, context } = read(
      'Bonjour à tous,\n\nMerci pour votre accueil de la semaine dernière. Je vous souhaite de très belles fêtes.\n\nBien à vous,\nHélène',
    );
    expect([...core, ...context]).toEqual([]);
  });
});

test('the people and places of a signature are those of the writer', () => {
  const { actors, places } = findMentions(readText({ description: letter }), []);
  expect(actors.map(({ label }) => label?.original)).not.toContain('Marc Durand');
  expect(places.map(({ label }) => label?.fr)).not.toContain('Bordeaux');
});

test('courtesy mentions nothing, and no date', () => {
  const text = readText({ description: letter });
  const { places, period } = findMentions(text, []);
  expect(places.map(({ label }) => label?.fr)).not.toContain('Toulouse');
  expect(period.start).toBe('2027-09');
  expect(period.ranges.map(({ start, end }) => text.text.slice(start, end))).not.toContain('rentrée');
});

test('what the letter tells before its plan is not compared', () => {
  expect(read(letter).context).not.toContain('delegation');
});
