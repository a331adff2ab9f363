import { describe, expect, test } from 'vitest';
import { contentWords } from '#server/graph/read/searchTerms.ts';
import { listMissing } from '#server/overlap/missing.ts';
import type { ParsedProposal, RecognisedThing } from '#server/proposal/parsedProposal.ts';
import { readText } from '#server/proposal/text/proposalText.ts';

/** What a card lacks when nothing of a title is near to it. */
function list(title: string, themeWords: string[] = []) {
  const text = readText({ title });
  const comparedTokens = text.tokens.map((_, index) => index);
  const missingThemes = [{ matchedWords: new Set(themeWords) }] as unknown as RecognisedThing[];
  return listMissing({ title, text, comparedTokens } as unknown as ParsedProposal, {
    missingWords: contentWords(title),
    missingThemes,
  });
}

describe('the words of a title that a record lacks', () => {
  test.each([
    ['Cadre commun puis lieu de mémoire pour notre vallée', ['commun', 'mémoire', 'vallée']],
    ['Liste des coopérations : qui travaille avec qui, sur quoi', ['liste']],
    ['Viaje para jueces que conozcan de cerca los tribunales', ['jueces', 'tribunales']],
    ['Aider des familles à trouver un logement', ['familles', 'logement']],
    ['Proposer à la chorale une soirée', ['chorale', 'soirée']],
    ['Foyer pour les bergers', ['foyer', 'bergers']],
    ['We plan to compare hospitals that become museums', ['hospitals', 'museums']],
  ])('say something, and are no verbs with a subject: %s', (title, words) => expect(list(title)).toEqual(words));

  test('are written as the officer writes them', () => {
    expect(list('Élevage à la COMAR')).toEqual(['élevage', 'COMAR']);
  });

  test('name each idea once', () => {
    expect(list('Un musée et des musées muséaux')).toEqual(['musée']);
  });

  test('do not repeat a missing theme, which has a reason of its own', () => {
    expect(list('Pistes pour le vélo et les tramways', ['velo'])).toEqual(['pistes', 'tramways']);
  });

  test('are five at most', () => {
    expect(list('Abeilles, ruches, miel, cire, pollen, essaims')).toHaveLength(5);
  });
});
