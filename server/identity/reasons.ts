import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import type { Label } from '#schema/values/language.ts';
import type { Likeness } from './similarity.ts';

/** What an answer says of a mention and the name that it is nearest to. */
const ways: Record<Likeness['way'], (written: string, name: string) => Label> = {
  EXACT: (written, name) => ({
    fr: `« ${written} » est son nom « ${name} »`,
    es: `«${written}» es su nombre «${name}»`,
    en: `“${written}” is its name “${name}”`,
  }),
  ACRONYM: (written, name) => ({
    fr: `« ${written} » est son sigle ou nom court « ${name} »`,
    es: `«${written}» es su sigla o nombre corto «${name}»`,
    en: `“${written}” is its acronym or short name “${name}”`,
  }),
  WORDS: (written, name) => ({
    fr: `« ${written} » a les mêmes mots que « ${name} »`,
    es: `«${written}» tiene las mismas palabras que «${name}»`,
    en: `“${written}” has the same words as “${name}”`,
  }),
  TRANSLATED: (written, name) => ({
    fr: `« ${written} » veut dire la même chose que « ${name} »`,
    es: `«${written}» quiere decir lo mismo que «${name}»`,
    en: `“${written}” means the same as “${name}”`,
  }),
  CONTEXT: (written, name) => ({
    fr: `« ${written} » est « ${name} », au contexte près`,
    es: `«${written}» es «${name}», salvo lo que dice el contexto`,
    en: `“${written}” is “${name}”, but for what the context tells`,
  }),
  INITIALS: (written, name) => ({
    fr: `« ${written} » et « ${name} » peuvent s'abréger l'un l'autre`,
    es: `«${written}» y «${name}» pueden abreviarse uno al otro`,
    en: `“${written}” and “${name}” may be short for each other`,
  }),
  PART: (written, name) => ({
    fr: `« ${written} » et « ${name} » peuvent être un même nom, plus court et plus long`,
    es: `«${written}» y «${name}» pueden ser un mismo nombre, más corto y más largo`,
    en: `“${written}” and “${name}” may be one name, shorter and longer`,
  }),
  ALIKE: (written, name) => ({
    fr: `« ${written} » ressemble à « ${name} »`,
    es: `«${written}» se parece a «${name}»`,
    en: `“${written}” looks like “${name}”`,
  }),
};

export const reason = (factor: Factor, contribution: number, texts: Label, things: Thing[]) =>
  Object.assign(new Reason(), { factor, contribution, texts, things });

export const nameReason = (written: string, name: string, { way, value }: Likeness, thing: Thing) =>
  reason(way === 'ACRONYM' ? 'ACRONYM' : 'NAME', value, ways[way](written, name), [thing]);

export const countryTexts = (country: string, agrees: boolean): Label =>
  agrees
    ? {
        fr: `le pays concorde (${country})`,
        es: `el país concuerda (${country})`,
        en: `the country agrees (${country})`,
      }
    : {
        fr: `le pays diffère de « ${country} »`,
        es: `el país difiere de «${country}»`,
        en: `the country differs from “${country}”`,
      };

export const partOfTexts = (words: string): Label => ({
  fr: `« ${words} » dit de quoi il fait partie`,
  es: `«${words}» dice de qué forma parte`,
  en: `“${words}” tells what it is part of`,
});

export const successionTexts = (other: string, later: boolean): Label =>
  later
    ? { fr: `a pris la suite de « ${other} »`, es: `sucedió a «${other}»`, en: `took the place of “${other}”` }
    : {
        fr: `« ${other} » en a pris la suite`,
        es: `fue sucedido por «${other}»`,
        en: `“${other}” took its place`,
      };
