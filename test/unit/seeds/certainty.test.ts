import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import type { Row } from '#server/imports/row.ts';
import { passagesCited } from './passages.ts';
import { getPassages, headings, rows } from './sources.ts';

interface Citation {
  document: string;
  section?: string;
  paragraph?: number;
  confidence: string;
}
type Cited = { citations?: Citation[] };

/** All citations below a value. */
const collectCitations = (value: unknown): Citation[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) =>
        name === 'citations' ? (part as Citation[]) : collectCitations(part),
      )
    : [];
const getList = ({ draft }: Row, field: string) => (draft[field] ?? []) as Record<string, unknown>[];
const isGuess = ({ citations = [] }: Cited) =>
  citations.length > 0 && citations.every(({ confidence }) => confidence === 'UNCERTAIN');

describe('what the seeds say is certain', () => {
  test('nobody is responsible for a decision by guess', () => {
    const guessed = rows.flatMap((row) =>
      getList(row, 'responsible')
        .filter(isGuess)
        .map(({ to }) => `${row.id}: ${String(to)}`),
    );
    expect(guessed).toEqual([]);
  });

  test('nothing is ended by guess', () => {
    const guessed = rows.filter((row) =>
      getList(row, 'statusHistory').some((statement) => statement.status === 'ENDED' && isGuess(statement)),
    );
    expect(guessed.map(({ id }) => id)).toEqual([]);
  });

  test('what is cited as stated from outside leads to an address', () => {
    const own = new Set([...Object.keys(headings), 'thesaurus']);
    const stated = new Set(
      rows
        .flatMap(({ id, draft }) => collectCitations(draft).filter(({ document }) => document !== id))
        .filter(({ confidence }) => confidence === 'STATED')
        .map(({ document }) => document),
    );
    const lacking = rows.filter(({ id, draft }) => stated.has(id) && !own.has(id) && !draft.address);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('the country group has the births that its sources tell', () => {
    const births = getList(
      rows.find(({ id }) => id === 'groupe-pays-mexique')!,
      'statements',
    ).filter(({ field }) => field === 'period');
    expect(new Set(births.flatMap((statement) => collectCitations(statement).map(({ document }) => document)))).toEqual(
      new Set(['reunion-groupe-pays-2014', 'releve-decisions-2015', 'reunion-groupe-pays-2018']),
    );
  });
});

describe.runIf(getPassages)('the starts of initiatives (../shared/documents is at hand)', () => {
  /** Whether a passage writes a year, in full or as its last two digits. */
  const hasYear = (text: string, year: string) =>
    new RegExp(String.raw`(?<!\d)(?:${year.slice(0, 2)})?${year.slice(2)}(?!\d)`, 'u').test(text);

  test('are in a passage that the record cites', () => {
    const unfounded = rows.flatMap((row) => {
      const start = /^\d{4}/u.exec(String(row.draft.period ?? ''))?.[0];
      if (!start || !['EVENT', 'PROJECT', 'TRAINING', 'AGREEMENT'].includes(row.kind)) return [];
      const citations = collectCitations(row.draft);
      const isOutside = citations.some(({ document }) => !getPassages![document]);
      const isWritten = citations.some((citation) =>
        passagesCited(getPassages![citation.document] ?? [], citation).some(({ section, text }) =>
          hasYear(`${section} ${text}`, start),
        ),
      );
      return isOutside || isWritten ? [] : [`${row.at(['period'])}: ${row.id} starts in ${start}`];
    });
    expect(unfounded).toEqual([]);
  });
});
