import type { TFunction } from 'i18next';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { parsePeriod } from '#web/domain/period/parsePeriod.ts';
import en from '#web/locales/en/common.json' with { type: 'json' };
import es from '#web/locales/es/common.json' with { type: 'json' };
import fr from '#web/locales/fr/common.json' with { type: 'json' };

const words = { fr, es, en };
/** The texts of the interface. */
const translate = (language: keyof typeof words) =>
  ((key: string, { date }: { date: string }) => {
    const [, side, precision] = key.split('.') as [string, 'since' | 'until', 'year'];
    return words[language].period[side][precision].replace('{{date}}', date);
  }) as unknown as TFunction<'common'>;

const french = [
  ['2013', '2013'],
  ['en 2013', '2013'],
  ['l’année 2013', '2013'],
  ['septembre 2013', '2013-09'],
  ['Septembre 2013', '2013-09'],
  ['en septembre 2013', '2013-09'],
  ['sept. 2013', '2013-09'],
  ['juil. 2014', '2014-07'],
  ['août 2014', '2014-08'],
  ['aout 2014', '2014-08'],
  ['au mois de mars 2014', '2014-03'],
  ['15/09/2013', '2013-09-15'],
  ['15.09.2013', '2013-09-15'],
  ['15-09-2013', '2013-09-15'],
  ['15/09/13', '2013-09-15'],
  ['09/2013', '2013-09'],
  ['15 septembre 2013', '2013-09-15'],
  ['le 15 septembre 2013', '2013-09-15'],
  ['mercredi 26 mars 2014', '2014-03-26'],
  ['1er avril 2014', '2014-04-01'],
  ['automne 2013', '2013-23'],
  ['l’automne 2013', '2013-23'],
  ['hiver 2014', '2014-24'],
  ['de 2013 à 2015', '2013/2015'],
  ['entre 2013 et 2015', '2013/2015'],
  ['2013 – 2015', '2013/2015'],
  ['2013-2015', '2013/2015'],
  ['2013 à 2015', '2013/2015'],
  ['de mars à juin 2014', '2014-03/2014-06'],
  ['mars-juin 2014', '2014-03/2014-06'],
  ['du 10 au 11 avril 2014', '2014-04-10/2014-04-11'],
  ['du 1er au 3 avril 2014', '2014-04-01/2014-04-03'],
  ['de novembre à février 2014', '2013-11/2014-02'],
  ['depuis 2014', '2014/'],
  ['à partir de mars 2014', '2014-03/'],
  ['dès 2014', '2014/'],
  ['après 2014', '2015/'],
  ['jusqu’en 2015', '/2015'],
  ['jusqu’au 15 septembre 2015', '/2015-09-15'],
  ['avant 2015', '/2014'],
  ['avant mars 2014', '/2014-02-28'],
  ['1er trimestre 2014', '2014-01/2014-03'],
  ['T2 2014', '2014-04/2014-06'],
  ['second semestre de 2014', '2014-07/2014-12'],
] as const;

const spanish = [
  ['septiembre de 2013', '2013-09'],
  ['setiembre 2013', '2013-09'],
  ['en septiembre del 2013', '2013-09'],
  ['15 de septiembre de 2013', '2013-09-15'],
  ['el 15 de septiembre del 2013', '2013-09-15'],
  ['miércoles 26 de marzo de 2014', '2014-03-26'],
  ['1º de abril de 2014', '2014-04-01'],
  ['ene 2014', '2014-01'],
  ['dic. 2014', '2014-12'],
  ['otoño de 2013', '2013-23'],
  ['verano 2014', '2014-22'],
  ['de 2013 a 2015', '2013/2015'],
  ['entre 2013 y 2015', '2013/2015'],
  ['de marzo a junio de 2014', '2014-03/2014-06'],
  ['del 10 al 11 de abril de 2014', '2014-04-10/2014-04-11'],
  ['desde marzo de 2014 hasta junio de 2015', '2014-03/2015-06'],
  ['desde 2014', '2014/'],
  ['a partir de 2014', '2014/'],
  ['hasta 2015', '/2015'],
  ['antes de 2015', '/2014'],
  ['después de marzo de 2014', '2014-04-01/'],
  ['primer trimestre de 2014', '2014-01/2014-03'],
] as const;

const english = [
  ['September 2013', '2013-09'],
  ['Sep 2013', '2013-09'],
  ['15 September 2013', '2013-09-15'],
  ['September 15, 2013', '2013-09-15'],
  ['15th of September 2013', '2013-09-15'],
  ['09/15/2013', '2013-09-15'],
  ['autumn 2013', '2013-23'],
  ['fall 2013', '2013-23'],
  ['from 2013 to 2015', '2013/2015'],
  ['between March and June 2014', '2014-03/2014-06'],
  ['10 – 11 April 2014', '2014-04-10/2014-04-11'],
  ['since 2014', '2014/'],
  ['until June 2015', '/2015-06'],
  ['before 15 March 2014', '/2014-03-14'],
  ['after 2014', '2015/'],
  ['Q1 2014', '2014-01/2014-03'],
  ['first half of 2014', '2014-01/2014-06'],
] as const;

const edtf = [
  ['2013-09', '2013-09'],
  ['2013-09-15', '2013-09-15'],
  ['2013-23', '2013-23'],
  ['2013/2015', '2013/2015'],
  ['2013-09/2014-24', '2013-09/2014-24'],
  ['2014/', '2014/'],
  ['2014/..', '2014/..'],
  ['/2015', '/2015'],
  ['../2015', '/2015'],
] as const;

describe('a period as people type it', () => {
  test.each([...french, ...spanish, ...english, ...edtf])('%s is read as %s', (typed, period) => {
    expect(parsePeriod(typed)).toEqual({ period });
  });

  test.each([
    '',
    'bientôt',
    '99',
    'septembre',
    '31/02/2013',
    '2013-13',
    '15 hiver 2013',
    'mars avril mai 2014',
    '/',
    '../..',
    'Q5 2014',
  ])('"%s" is not read', (typed) => expect(parsePeriod(typed)).toEqual({ problem: 'unread' }));

  test.each(['2015/2013', 'de 2015 à 2013', 'from June 2014 to March 2014', '2014-05-02/2014-05-01'])(
    '"%s" ends before it starts',
    (typed) => expect(parsePeriod(typed)).toEqual({ problem: 'reversed' }),
  );
});

test.each(['fr', 'es', 'en'] as const)('a period written in %s is read as it was', (language) => {
  for (const [, period] of [...french, ...spanish, ...english, ...edtf]) {
    const written = formatPeriod(period, language, translate(language));
    expect(parsePeriod(written), written).toEqual({ period: period.replace('..', '') });
  }
});
