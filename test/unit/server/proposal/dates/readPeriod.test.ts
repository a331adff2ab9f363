import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bounds } from '#schema/values/date.ts';
import { readPeriod } from '#server/proposal/dates/readPeriod.ts';

interface Case {
  text: string;
  start?: string;
  end?: string | null;
  months?: number;
}
const { today, cases } = JSON.parse(
  readFileSync(new URL('../../../../evaluation/dates-own.json', import.meta.url), 'utf8'),
) as { today: string; cases: Case[] };

const read = (text: string) => {
  const { start, end, months } = readPeriod(text, today);
  return { start, end, months };
};
const findWords = (text: string) => readPeriod(text, today).ranges.map(({ start, end }) => text.slice(start, end));

const days = (expected: string) => {
  const [first, last = first] = expected.split('/') as [string, string?];
  return { first: Date.parse(bounds(first).first), last: Date.parse(bounds(last).last) };
};
const isWithin = (day: string | undefined, expected: string, tolerance: number) => {
  const [time, { first, last }] = [Date.parse(day ?? ''), days(expected)];
  return time >= first - tolerance * 86_400_000 && time <= last + tolerance * 86_400_000;
};

const dated = cases.filter(({ start, end, months }) => start ?? end ?? months);

describe('the period of a text', () => {
  test.each(dated)('is read: $text', ({ text, start, end, months }) => {
    const period = read(text);
    const isStart = start
      ? isWithin(period.start && bounds(period.start).first, start, 15)
      : period.start === undefined;
    const isEnd = end
      ? isWithin(period.end && bounds(period.end).last, end, 31)
      : [undefined, period.start].includes(period.end);
    expect({ ...period, isStart, isEnd }).toMatchObject({ months, isStart: true, isEnd: true });
  });

  test.each(cases.filter((entry) => !dated.includes(entry)))('is not read from: $text', ({ text }) => {
    expect(read(text)).toEqual({});
  });

  test('keeps the precision of the text', () => {
    expect(read('Une enquête au printemps 2027')).toEqual({ start: '2027-21', end: '2027-21' });
    expect(read('Atelier du 10 au 12 mai 2027')).toEqual({ start: '2027-05-10', end: '2027-05-12' });
    expect(read('Foro de vivienda 2027')).toEqual({ start: '2027', end: '2027' });
    expect(read('Bridge repair, second half of 2027')).toEqual({ start: '2027-07', end: '2027-12' });
  });

  test('ends with the last day of its duration, but a season in a season', () => {
    expect(read('En enero de 2027, durante 18 meses')).toMatchObject({ start: '2027-01', end: '2028-06' });
    expect(read('From 15 January 2027 for six months')).toMatchObject({ start: '2027-01-15', end: '2027-07-14' });
    expect(read('Au printemps 2027 pour deux ans')).toMatchObject({ start: '2027-21', end: '2029-21' });
  });

  test('names the words that it comes from, where they stand', () => {
    expect(findWords('Démarrage espéré au deuxième semestre 2027, pour trois ans.')).toEqual([
      'deuxième semestre 2027',
      'trois ans',
    ]);
    expect(findWords('Pièce jouée à Rabat en mars 2027 puis à Perpignan en mai 2027')).toEqual([
      'mars 2027',
      'mai 2027',
    ]);
    expect(findWords('Depuis 2019, nos deux communes s’écrivent.')).toEqual([]);
  });

  test('says of every date what it is', () => {
    const text = 'En 2025 ya se hizo un censo. Inicio en junio de 2027. Respuesta antes del 15 de febrero de 2027.';
    expect(readPeriod(text, today).mentions.map(({ first, role }) => [first, role])).toEqual([
      ['2025', 'PAST'],
      ['2027-06', 'START'],
      ['2027-02-15', 'LIMIT'],
    ]);
  });

  test('takes 03/04/2027 for April, but for March in an English text without euros or pounds', () => {
    expect(read('Le chantier débute le 03/04/2027.').start).toBe('2027-04-03');
    expect(read('The work on the bridge begins on 03/04/2027.').start).toBe('2027-03-04');
    expect(read('The work on the bridge begins on 03/04/2027 and costs £900.').start).toBe('2027-04-03');
  });

  test('counts relative dates from today', () => {
    expect(readPeriod('Le festival aura lieu l’été prochain.', '2027-03-02').start).toBe('2027-22');
    expect(readPeriod('The course starts in six months.', '2027-03-02').start).toBe('2027-09');
  });

  test('lets a date that the text gives without a year follow the one before it', () => {
    expect(read('Une exposition de novembre à mars 2028')).toEqual({ start: '2027-11', end: '2028-03' });
    expect(read('Open from 5 March 2027 to 30 May')).toEqual({ start: '2027-03-05', end: '2027-05-30' });
  });

  test('does not end before it starts', () => {
    const { start, end } = read('Inicio: mayo de 2028. Clausura: junio de 2027.');
    expect([start, end]).toEqual(['2028-05', undefined]);
  });

  test('does not slow down on a long text without dates', () => {
    const before = performance.now();
    readPeriod('Les élèves de la commune 2 000 et de la mer y a un de 18 à 25 ans. '.repeat(400), today);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
