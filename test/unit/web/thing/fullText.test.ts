import { describe, expect, test } from 'vitest';
import { groupFacts } from '#web/thing/text/groupFacts.ts';
import { toListItems, toTableRows } from '#web/thing/text/passageLines.ts';
import { passageUrl } from '#web/domain/passageUrl.ts';

describe('a passage is shown in its form', () => {
  test('a list as its items, with their depth and the lines that go on', () => {
    expect(toListItems('- un stage :\n  - théorie\n  - pratique\nsur place\n• une visite')).toEqual([
      { level: 0, text: 'un stage :' },
      { level: 1, text: 'théorie' },
      { level: 1, text: 'pratique\nsur place' },
      { level: 0, text: 'une visite' },
    ]);
  });

  test('a table as its cells, empty ones too, without the line below its head', () => {
    expect(toTableRows('| Nom | Fonction |\n|--|:-:|\n| Diop | |\n| , | maire |')).toEqual([
      ['Nom', 'Fonction'],
      ['Diop', ''],
      [',', 'maire'],
    ]);
  });
});

test('the facts that cite a passage are grouped by record, with the least certain reading', () => {
  const thing = (id: string) => ({ id, kind: 'PROJECT', name: id, original: id }) as never;
  const facts = [
    { thing: thing('a'), field: 'participations', target: thing('x'), confidence: 'IMPLIED' },
    { thing: thing('b'), field: 'citations', target: null, confidence: 'STATED' },
    { thing: thing('a'), field: 'participations', target: thing('y'), confidence: 'UNCERTAIN' },
    { thing: thing('a'), field: 'description', target: null, confidence: 'STATED' },
  ] as const;
  expect(groupFacts(facts as never)).toMatchObject([
    {
      thing: { id: 'a' },
      fields: [
        { field: 'participations', targets: ['x', 'y'] },
        { field: 'description', targets: [] },
      ],
      doubt: 'UNCERTAIN',
    },
    { thing: { id: 'b' }, fields: [], doubt: undefined },
  ]);
});

test('the URL of a passage names its section and paragraph; a paragraph alone names nothing', () => {
  expect(passageUrl('minutes', { section: 'Suites…', paragraph: 2 })).toBe(
    '/thing/minutes?section=Suites%E2%80%A6&paragraph=2',
  );
  expect(passageUrl('minutes', { section: 'Suites' })).toBe('/thing/minutes?section=Suites');
  expect(passageUrl('minutes', { paragraph: 2 })).toBe('/thing/minutes');
});
