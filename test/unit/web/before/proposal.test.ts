import { describe, expect, test } from 'vitest';
import { validate } from '#web/before/proposal/validate.ts';
import { shortenTitle } from '#schema/shortenTitle.ts';
import { coarsenPeriod } from '#web/before/proposal/coarsenPeriod.ts';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';
import { getDayRange } from '#web/ui/days.ts';

describe('a date as people write it', () => {
  test.each([
    ['2027', '2027'],
    ['2027-24', '2027-24'],
    ['03/2027', '2027-03'],
    ['5/10/2027', '2027-10-05'],
    ['mars 2027', '2027-03'],
    ['1er avril 2027', '2027-04-01'],
    ['l’été 2027', '2027-22'],
    ['5 de octubre de 2027', '2027-10-05'],
    ['invierno de 2027', '2027-24'],
    ['sept. 2027', '2027-09'],
    ['March 3rd, 2027', '2027-03-03'],
  ])('reads %s', (written, date) => expect(parseDate(written)).toBe(date));

  test.each(['', 'bientôt', '99', '31/02/2027', '2027-13', '5 hiver 2027', 'ma 2027', 'mars avril 2027'])(
    'rejects "%s"',
    (written) => expect(parseDate(written)).toBeNull(),
  );

  test('has a first and a last day', () => {
    expect(getDayRange('2027-24')).toEqual({ first: '2027-12-01', last: '2028-02-29' });
    expect(getDayRange('2027-02')).toEqual({ first: '2027-02-01', last: '2027-02-28' });
    expect(getDayRange('2027')).toEqual({ first: '2027-01-01', last: '2027-12-31' });
  });
});

describe('the title of a sentence', () => {
  test('is the sentence without its full stop', () => {
    expect(shortenTitle('Un atelier\nde la S.R.E. aurait lieu à Mexico.')).toBe(
      'Un atelier de la S.R.E. aurait lieu à Mexico',
    );
    expect(shortenTitle('  ')).toBe('');
  });

  test('ends with a clause when it is long', () => {
    expect(
      shortenTitle(
        'Former les agents de la COMAR à l’entretien avec des enfants, qui sont nombreux à demander l’asile dans les bureaux du sud',
      ),
    ).toBe('Former les agents de la COMAR à l’entretien avec des enfants');
  });

  test('is cut between words when it has no clause', () => {
    const title = shortenTitle(`Un atelier ${'très '.repeat(40)}long.`);
    expect(title.length).toBeLessThanOrEqual(101);
    expect(title).toMatch(/très…$/);
  });

  test('does not end with an article or a preposition', () => {
    expect(
      shortenTitle(
        'Monter un programme de formation de techniciens municipaux à la réduction des fuites dans les réseaux d’eau potable',
      ),
    ).toBe('Monter un programme de formation de techniciens municipaux à la réduction des fuites…');
  });
});

describe('a period', () => {
  test.each([
    [
      { start: '2027-01-01', end: '2028-12-31' },
      { start: '2027', end: '2028' },
    ],
    [
      { start: '2027-03-01', end: '2029-02-28' },
      { start: '2027-03', end: '2029-02' },
    ],
    [
      { start: '2026-11-30', end: '2027-11-29' },
      { start: '2026-11-30', end: '2027-11-29' },
    ],
    [
      { start: '2027', end: null },
      { start: '2027', end: null },
    ],
  ])('of whole years or months is told in these: %o', (period, coarse) =>
    expect(coarsenPeriod(period)).toEqual(coarse),
  );
});

describe('validation errors of a proposal', () => {
  const blank: Proposal = {
    title: '',
    text: '',
    kind: '',
    partner: [],
    place: [],
    theme: [],
    except: [],
    start: '',
    end: '',
  };
  const errors = (given: Partial<Proposal>) => validate({ ...blank, title: 'Atelier', ...given }, '2026-11-22');

  test('are a missing text, a text or title that is too long, an unreadable date and an end before the start', () => {
    expect(errors({})).toEqual({});
    expect(errors({ title: ' – ' })).toEqual({ text: 'textMissing' });
    expect(errors({ title: '', text: 'Un atelier.' })).toEqual({});
    expect(errors({ title: 'x'.repeat(501), text: 'x'.repeat(20_001) })).toEqual({
      title: 'titleTooLong',
      text: 'textTooLong',
    });
    expect(errors({ start: 'bientôt', end: '2027' })).toEqual({ start: 'dateUnread' });
    expect(errors({ start: '2027', end: '03/2027' })).toEqual({});
    expect(errors({ start: '2027', end: '2026' })).toEqual({ end: 'endsBefore' });
    expect(errors({ end: '2025' })).toEqual({ end: 'endsBeforeToday' });
  });
});
