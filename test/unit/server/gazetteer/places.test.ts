import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '#schema/values/language.ts';
import { containsPlace } from '#server/gazetteer/containsPlace.ts';
import { findPlace } from '#server/gazetteer/findPlace.ts';
import { findPlaces } from '#server/gazetteer/findPlaces.ts';
import { toKey } from '#server/gazetteer/keys.ts';
import type { PlaceMention } from '#server/gazetteer/place.ts';
import { getIdentity, getSurroundings } from '#server/gazetteer/surroundings.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';

const place = (name: string, language: LanguageCode = 'fr') => findPlace(name, { language })!.place;

describe('a place that somebody gives', () => {
  it('is found by name, code or id', () => {
    expect(place('Nantes').divisions[0]!.iso).toBe('FR-44');
    expect(place('FR').names.es).toBe('Francia');
    expect(place('FR-33').names.fr).toBe('Gironde');
    expect(place(place('Die').id)).toEqual(place('Die'));
    expect(place('Valence (Drôme)').divisions[0]!.iso).toBe('FR-26');
  });

  it('is found by the name that it has there', () =>
    expect(['Milano', 'Den Haag', 'Warszawa'].map((name) => place(name).names.fr)).toEqual([
      'Milan',
      'La Haye',
      'Varsovie',
    ]));

  it('is not found when nothing is called so', () => expect(findPlace('Xyzzy')).toBeUndefined());
});

describe('what lies in what', () => {
  it('goes from the town to the regions of the world', () => {
    const town = place('Tapachula', 'es');
    expect(['MX-CHP', 'MX', 'Amérique latine'].map((area) => containsPlace(place(area), town))).toEqual([
      true,
      true,
      true,
    ]);
    expect(containsPlace(town, place('MX'))).toBe(false);
    expect(containsPlace(place('Europe'), town)).toBe(false);
  });

  it('lies in the regions that people speak of besides those of M49', () => {
    expect(containsPlace(place('Sahel'), place('Niamey'))).toBe(true);
    expect(containsPlace(place('océan Indien'), place('Antananarivo'))).toBe(true);
    expect(containsPlace(place('Maghreb'), place('Dakar'))).toBe(false);
  });

  it('counts overseas France as France', () => expect(containsPlace(place('FR'), place('La Réunion'))).toBe(true));

  it('can be listed', () => {
    expect(
      getSurroundings(place('Bordeaux'))
        .map(({ names }) => names.fr)
        .slice(0, 3),
    ).toEqual(['Gironde', 'Nouvelle-Aquitaine', 'France']);
  });

  it('lets a capital bear the code of the division around it', () => {
    expect(getIdentity(place('Mexico')).isoCodes).toEqual(['MX-CMX']);
    expect(getIdentity(place('Nantes')).isoCodes).toEqual([]);
  });
});

describe('titles of our own', () => {
  interface Case {
    id: string;
    lang: LanguageCode;
    text: string;
    must: { places: string[] };
    mustNot: { places?: string[] };
  }
  const { cases } = JSON.parse(
    readFileSync(new URL('../../../evaluation/reading-own.json', import.meta.url), 'utf8'),
  ) as { cases: Case[] };

  const isMeant = (mention: PlaceMention, wanted: string) => {
    const [name = '', qualifier] = wanted.split(', ').map(toKey);
    const names = Object.values(mention.place.names).map(toKey);
    if (!names.includes(name)) return false;
    if (qualifier === 'pays' || qualifier === 'country') return mention.place.type === 'COUNTRY';
    const areas = getSurroundings(mention.place).flatMap((area) => Object.values(area.names).map(toKey));
    return qualifier === undefined || areas.some((area) => area.includes(qualifier));
  };

  it.each(cases)('are read as by a careful reader: $id', ({ lang, text, must, mustNot }) => {
    const mentions = findPlaces(tokenize(text), { language: lang, taken: new Set() });
    const isRead = (wanted: string) => mentions.some((mention) => isMeant(mention, wanted));
    expect(must.places.filter((wanted) => !isRead(wanted))).toEqual([]);
    expect((mustNot.places ?? []).filter(isRead)).toEqual([]);
  });
});
