import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { readSeeds } from '#seeds/readSeeds.ts';

const registry = new Registry(entities);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Reads seed files given as text by name. */
async function reading(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readSeeds(registry, folder);
}

const getProblems = (files: Record<string, string>) =>
  reading(files).then(
    () => [],
    ({ extensions }) => extensions.problems as string[],
  );

const head = 'document: minutes\nthings:\n';
const cited = (paragraph: number, document = 'minutes', section = 'Opening') => ({
  document,
  section,
  paragraph,
  confidence: 'STATED',
});

describe('reading seeds', () => {
  test('expands citations and inherits them', async () => {
    const [row] = await reading({
      'a.yaml': `${head}  - event: meeting\n    name: Meeting\n    period: 2014-03-26\n    attendance: 8\n    cite: [Opening ¶1, "@other"]\n    themes: [mobility, { to: energy, cite: Opening ¶3 }]\n    participations:\n      - { actor: cuf, role: HOST, cite: { section: Opening, paragraph: 2, confidence: IMPLIED } }\n    results: [{ text: { en: Done } }]\n`,
    });
    const both = [cited(1), { document: 'other', confidence: 'STATED' }];
    expect(row).toMatchObject({ kind: 'EVENT', id: 'meeting' });
    expect(row!.draft).toEqual({
      citations: both,
      name: 'Meeting',
      period: '2014-03-26',
      attendance: 8,
      themes: [
        { to: 'mobility', citations: both },
        { to: 'energy', citations: [cited(3)] },
      ],
      participations: [{ citations: [{ ...cited(2), confidence: 'IMPLIED' }], actor: 'cuf', role: 'HOST' }],
      results: [{ citations: both, text: { en: 'Done' } }],
    });
    expect(row!.at(['period'])).toBe('a.yaml:5');
    expect(row!.at(['participations', 0, 'role'])).toBe('a.yaml:10');
    expect(row!.at([])).toBe('a.yaml:3');
  });

  test('keeps numbers and dates in texts as written', async () => {
    const [row] = await reading({
      'a.yaml': `${head}  - project: p\n    name: 2014\n    period: 2014\n    aliases: [01.0, yes]\n    cite: Opening ¶1\n`,
    });
    expect(row!.draft).toMatchObject({ name: '2014', period: '2014', aliases: ['01.0', 'yes'] });
  });

  test('merges a thing described in several files', async () => {
    const rows = await reading({
      'a.yaml': `${head}  - institution: cuf\n    name: CUF\n    names: { fr: CUF }\n    aliases: [A]\n    covers: [france]\n    cite: Opening ¶1\n`,
      'b.yaml': `${head}  - institution: cuf\n    names: { en: UCF }\n    aliases: [A, B]\n    covers: [{ to: france, cite: Closing ¶2 }, world]\n    cite: Opening ¶1\n`,
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]!.draft).toEqual({
      citations: [cited(1)],
      name: 'CUF',
      names: { fr: 'CUF', en: 'UCF' },
      aliases: ['A', 'B'],
      covers: [
        { to: 'france', citations: [cited(1), cited(2, 'minutes', 'Closing')] },
        { to: 'world', citations: [cited(1)] },
      ],
    });
    expect(rows[0]!.at(['aliases', 1])).toBe('b.yaml:5');
  });

  test('reports all errors at once, with file and line', async () => {
    const problems = await getProblems({
      'a.yaml': `${head}  - institution: cuf\n    nmae: CUF\n    cite: Opening 2 ¶ two\n  - robot: r2\n  - institution: Cités Unies\n    cite: ¶1\n    parentInstitutions: [{ too: amf }]\n    positions: []\n  - person: anne\n    positions: [cuf]\n    cite: Opening ¶0\n    description:\n`,
      'b.yaml': 'cite: Opening ¶1\nthing: []\n',
      'c.yaml': 'things: [\n',
      'e.yaml': '# nothing\n',
      'd.yaml': `${head}  - institution: cuf\n    name: CUF\n  - institution: cuf\n    name: C.U.F.\n`,
    });
    const expected = [
      /^a\.yaml:4: "nmae" is not a field of Institution\. Its fields are .*name, names, /,
      /^a\.yaml:5: "Opening 2 ¶ two" is not a citation\. Write "Heading ¶2"/,
      /^a\.yaml:6: "robot" is not a kind of thing\..*Kinds: institution, person, /,
      /^a\.yaml:7: "Cités Unies" is not a valid id\. Use lower-case letters/,
      /^a\.yaml:8: The citation names a paragraph but no heading\./,
      /^a\.yaml:9: "too" is not a field of a link\. A link is an id, or \{ to: id, period, cite \}\./,
      /^a\.yaml:10: "positions" is not a field of Institution/,
      /^a\.yaml:12: Each of positions is written as \{ institution: id, … \}\./,
      /^a\.yaml:13: Paragraphs count from 1\./,
      /^a\.yaml:14: "description" is empty\./,
      /^b\.yaml:2: "thing" does not belong at the top of a seed file\./,
      /^b\.yaml:1: A seed file has a list called "things"\./,
      /^c\.yaml:\d: Invalid YAML: /,
      /^e\.yaml:1: The file is empty\./,
      /^d\.yaml:5: "cuf" is already used at d\.yaml:3\./,
    ];
    for (const message of expected) expect(problems).toContainEqual(expect.stringMatching(message));
  });

  test('reports both places of a contradiction', async () => {
    const thing = (name: string) => `${head}  - place: paris\n    name: ${name}\n    cite: Opening ¶1\n`;
    expect(await getProblems({ 'a.yaml': thing('Paris'), 'b.yaml': thing('París') })).toEqual([
      'b.yaml:4: name is "París" here but "Paris" at a.yaml:4. State it once, or keep both as statements.',
    ]);
    expect(await getProblems({ 'a.yaml': thing('Paris'), 'b.yaml': thing('Paris').replace('place', 'event') })).toEqual(
      ['b.yaml:3: "paris" is EVENT here but PLACE at a.yaml:3. Give one of them another id.'],
    );
  });

  test('throws a typed error that lists the problems', async () => {
    await expect(reading({ 'a.yaml': 'things: none' })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('\na.yaml:1: '),
    });
  });
});
