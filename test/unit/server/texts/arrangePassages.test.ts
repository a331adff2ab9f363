import { describe, expect, test } from 'vitest';
import { arrangePassages } from '#server/texts/arrangePassages.ts';
import type { CitedPassage } from '#server/texts/block.ts';
import { findPassage, placePassages } from '#server/texts/findPassage.ts';
import { splitText } from '#server/texts/splitText.ts';

const arrange = (text: string, cited?: CitedPassage[]) => placePassages(arrangePassages(splitText(text), cited));
const getHeadings = (text: string, cited?: CitedPassage[]) =>
  arrange(text, cited).flatMap(({ type, text: heading }) => (type === 'HEADING' ? [heading] : []));

const text = `COMPTE RENDU DE LA
MISSION À DAKAR
12 mars 2019

Étaient présents :

| Nom | Fonction |
|--|--|
| Diop | maire |

La mission a rencontré la mairie.

Eau et
assainissement

Une convention est prête.

Objectifs :
- former les agents
- réparer le réseau

Risques : le calendrier est serré.

Une phrase mise en avant dans la marge

Le budget reste à trouver.

1) Suites à donner

Écrire au ministère : contact@example.org
`;

describe('headings are recognised by their form', () => {
  test('short lines without an end are headings; labels, contacts and introductions of lists are none', () => {
    expect(getHeadings(text)).toEqual([
      'COMPTE RENDU DE LA MISSION À DAKAR',
      'Étaient présents :',
      'Eau et assainissement',
      'Une phrase mise en avant dans la marge',
      '1) Suites à donner',
    ]);
  });

  test('a heading with nothing under it is none', () => {
    expect(getHeadings('Mission\n\nElle a eu lieu.\n\nHaut de page')).toEqual(['Mission']);
  });
});

describe('what is cited is evidence', () => {
  test('no guessed heading stands between a section and the paragraph cited under it', () => {
    const cited = [{ section: 'Eau et assainissement', paragraph: 5 }];
    expect(getHeadings(text, cited)).not.toContain('Une phrase mise en avant dans la marge');
    expect(findPassage(arrange(text, cited), cited[0]!)?.text).toBe('Le budget reste à trouver.');
  });

  test('a cited section is a heading, whatever its form', () => {
    const page = 'Une page.\n\nwww.example.org\n\nSon texte.';
    expect(getHeadings(page)).not.toContain('www.example.org');
    expect(getHeadings(page, [{ section: 'www.example.org', paragraph: 1 }])).toContain('www.example.org');
  });

  test('a section is a heading of its own, not an item of a list that reads the same', () => {
    const agenda =
      'Ordre du jour\n\n- Formation des agents ;\n- Budget.\n\nFormation des agents de police\n\nElle commence.';
    const passage = findPassage(arrange(agenda, [{ section: 'Formation…', paragraph: 1 }]), {
      section: 'Formation…',
      paragraph: 1,
    });
    expect(passage).toMatchObject({ text: 'Elle commence.', section: 'Formation des agents de police' });
  });
});

describe('a citation finds its passage', () => {
  const passages = arrange(text);
  test.for<[string, CitedPassage, string | undefined]>([
    ['by a shortened heading', { section: 'Compte rendu…', paragraph: 1 }, '12 mars 2019'],
    [
      'whatever its case, accents and punctuation',
      { section: 'etaient présents', paragraph: 2 },
      'La mission a rencontré la mairie.',
    ],
    ['the heading itself', { section: '1) Suites…' }, '1) Suites à donner'],
    ['no paragraph that is not there', { section: '1) Suites…', paragraph: 2 }, undefined],
    ['no heading that is not there', { section: 'Santé', paragraph: 1 }, undefined],
    ['no passage without a section', {}, undefined],
  ])('%s', ([, cited, expected]) => {
    expect(findPassage(passages, cited)?.text).toBe(expected);
  });
});

test('lines that a page broke are joined, without the hyphen of a broken word', () => {
  const line = 'Ces dernières années, le pays a enregistré une hausse des demandes de pro-';
  const block = [line, 'tection, que les agents-formateurs examinent au sein de leur commissariat et'].join('\n');
  const page = Array.from({ length: 12 }, () => `${block}\nune fin.`).join('\n\n');
  expect(arrange(page)[1]?.text).toBe(
    'Ces dernières années, le pays a enregistré une hausse des demandes de protection, que les agents-formateurs examinent au sein de leur commissariat et une fin.',
  );
});
