import { describe, expect, test } from 'vitest';
import { joinNumbers } from '#server/search/joinNumbers.ts';
import { readSearch } from '#server/search/readSearch.ts';

const read = (text: string) => readSearch(text, '2026-11-30');
const words = (text: string) => read(text).words.map(({ word }) => word);

describe('a search', () => {
  test.each([
    ['Qui est Râjaa Nouali ?', ['rajaa', 'nouali']],
    ['¿Quién es Lydia Cacho?', ['lydia', 'cacho']],
    ['Who is Pierre Guiton?', ['pierre', 'guiton']],
    ["Qu'est-ce que la DAECT ?", ['daect']],
    ["Qu'a-t-on décidé ?", ['decide']],
    ['coordinateur AL-LAs', ['coordinateur', 'al las']],
    ['coordinateur al-las', ['coordinateur', 'al las']],
    ["chargée de mission à l'AFD", ['chargee', 'mission', 'afd']],
  ])('asks in “%s” for %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('that consists of small words alone asks for these', () => {
    expect(words('qui')).toEqual(['qui']);
    expect(words('le mois')).toEqual(['mois']);
  });

  test('keeps a small word that is written as an acronym', () => {
    expect(words('MIEUX Mexique')).toEqual(['mieux', 'mexique']);
    expect(words('mieux Mexique')).toEqual(['mexique']);
  });

  test('finds a country by its people', () => {
    expect(read('gendarmería mexicana').words[1]!.countryNames).toContain('mexique');
  });

  test.each([
    ['France Vietnam septembre 2013', '2013-09', ['france', 'vietnam']],
    ['Francia Vietnam septiembre de 2013', '2013-09', ['francia', 'vietnam']],
    ['France Vietnam September 2013', '2013-09', ['france', 'vietnam']],
    ['réunion du 26 mars 2014', '2014-03-26', ['reunion']],
    ['projets depuis 2014', '2014/..', ['projets']],
    ['acuerdos entre 2013 y 2015', '2013/2015', ['acuerdos']],
    ['2014', '2014', []],
  ])('reads the period in “%s” as %s', (text, interval, expected) => {
    expect(read(text).date?.interval).toBe(interval);
    expect(words(text)).toEqual(expected);
  });

  test.each(['ateliers de septembre', '220 agents', '2 014 euros', 'mars'])('reads no period in “%s”', (text) => {
    expect(read(text).date).toBeUndefined();
  });

  test('says which words name the period, and what remains without them', () => {
    expect(read('France Vietnam septembre 2013').date).toMatchObject({
      text: 'septembre 2013',
      rest: 'France Vietnam',
    });
  });
});

describe('numbers are compared as digits', () => {
  test.each([
    ['5 000 €', '5000 €'],
    ['5 000 €', '5000 €'],
    ['5,000 euros', '5000 euros'],
    ['5.000 euros', '5000 euros'],
    ['1 000 000 €', '1000000 €'],
    ["1 million d'euros", "1000000 d'euros"],
    ['1,5 millions', '1500000'],
    ['25 mil pesos', '25000 pesos'],
    ['3 553 %', '3553 %'],
    ['12,5 %', '12,5 %'],
    ['le 26 mars 2014, 128 agents', 'le 26 mars 2014, 128 agents'],
    ['75018 Paris', '75018 Paris'],
  ])('“%s” as “%s”', (text, expected) => {
    expect(joinNumbers(text)).toBe(expected);
  });
});
