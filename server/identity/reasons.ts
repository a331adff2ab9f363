import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import type { Label } from '#schema/values/language.ts';
import type { NameSimilarity } from './similarity.ts';

/** What a reason says about a mention and the most similar name, by match type. */
const textsByMatchType: Record<NameSimilarity['matchType'], (mention: string, name: string) => Label> = {
  EXACT: (mention, name) => ({
    fr: `« ${mention} » est son nom « ${name} »`,
    es: `«${mention}» es su nombre «${name}»`,
    en: `“${mention}” is its name “${name}”`,
  }),
  ACRONYM: (mention, name) => ({
    fr: `« ${mention} » est son sigle ou nom court « ${name} »`,
    es: `«${mention}» es su sigla o nombre corto «${name}»`,
    en: `“${mention}” is its acronym or short name “${name}”`,
  }),
  WORDS: (mention, name) => ({
    fr: `« ${mention} » a les mêmes mots que « ${name} »`,
    es: `«${mention}» tiene las mismas palabras que «${name}»`,
    en: `“${mention}” has the same words as “${name}”`,
  }),
  TRANSLATED: (mention, name) => ({
    fr: `« ${mention} » a le même sens que « ${name} »`,
    es: `«${mention}» significa lo mismo que «${name}»`,
    en: `“${mention}” means the same as “${name}”`,
  }),
  ABBREVIATED: (mention, name) => ({
    fr: `« ${mention} » abrège « ${name} »`,
    es: `«${mention}» abrevia «${name}»`,
    en: `“${mention}” abbreviates “${name}”`,
  }),
  CONTEXT: (mention, name) => ({
    fr: `« ${mention} » est « ${name} », hormis le contexte`,
    es: `«${mention}» es «${name}», salvo por el contexto`,
    en: `“${mention}” is “${name}”, apart from the context`,
  }),
  INITIALS: (mention, name) => ({
    fr: `« ${mention} » et « ${name} » peuvent être l’abréviation l’un de l’autre`,
    es: `«${mention}» y «${name}» pueden ser abreviatura uno del otro`,
    en: `“${mention}” and “${name}” may abbreviate each other`,
  }),
  PART: (mention, name) => ({
    fr: `« ${mention} » et « ${name} » peuvent être les formes courte et longue d’un même nom`,
    es: `«${mention}» y «${name}» pueden ser las formas corta y larga de un mismo nombre`,
    en: `“${mention}” and “${name}” may be the short and long forms of one name`,
  }),
  SIMILAR: (mention, name) => ({
    fr: `« ${mention} » ressemble à « ${name} »`,
    es: `«${mention}» se parece a «${name}»`,
    en: `“${mention}” looks like “${name}”`,
  }),
};

export const createReason = (factor: Factor, contribution: number, texts: Label, things: Thing[]) =>
  Object.assign(new Reason(), { factor, contribution, texts, things });

export const createNameReason = (mention: string, name: string, { matchType, value }: NameSimilarity, thing: Thing) =>
  createReason(matchType === 'ACRONYM' ? 'ACRONYM' : 'NAME', value, textsByMatchType[matchType](mention, name), [
    thing,
  ]);

/** `alone`: the rest of the name is unlike. */
export const acronymTexts = (mention: string, acronym: string, alone: boolean): Label => {
  const written = acronym.toUpperCase();
  return alone
    ? {
        fr: `a le sigle ${written}, mais un autre nom que « ${mention} »`,
        es: `tiene la sigla ${written}, pero otro nombre que «${mention}»`,
        en: `has the acronym ${written}, but another name than “${mention}”`,
      }
    : { fr: `même sigle (${written})`, es: `misma sigla (${written})`, en: `same acronym (${written})` };
};

const toText = ({ scheme, value }: Identifier) => `${scheme} ${value}`;

/** `nameDiffers`: the names are unlike, the number decides. */
export const identifierTexts = (identifier: Identifier, nameDiffers: boolean): Label => ({
  fr: `même numéro officiel (${toText(identifier)})${nameDiffers ? ', sous un autre nom' : ''}`,
  es: `mismo número oficial (${toText(identifier)})${nameDiffers ? ', con otro nombre' : ''}`,
  en: `same official number (${toText(identifier)})${nameDiffers ? ', under another name' : ''}`,
});

export const otherIdentifierTexts = (mentioned: Identifier, identifier: Identifier): Label => ({
  fr: `autre numéro officiel : ${toText(identifier)}, non ${toText(mentioned)}`,
  es: `otro número oficial: ${toText(identifier)}, no ${toText(mentioned)}`,
  en: `another official number: ${toText(identifier)}, not ${toText(mentioned)}`,
});

export const countryTexts = (country: string, agrees: boolean): Label =>
  agrees
    ? {
        fr: `même pays (${country})`,
        es: `mismo país (${country})`,
        en: `same country (${country})`,
      }
    : {
        fr: `pays différent de « ${country} »`,
        es: `país distinto de «${country}»`,
        en: `country other than “${country}”`,
      };

/** `written`: what the mention says of where it lies: "Jalisco". */
export const locationTexts = (written: string, agrees: boolean): Label =>
  agrees
    ? { fr: `se trouve là (${written})`, es: `está allí (${written})`, en: `lies there (${written})` }
    : {
        fr: `ne se trouve pas là (${written})`,
        es: `no está allí (${written})`,
        en: `does not lie there (${written})`,
      };

export const otherLevelTexts = (name: string): Label => ({
  fr: `« ${name} » est une collectivité d’un autre niveau`,
  es: `«${name}» es una autoridad de otro nivel`,
  en: `“${name}” is an authority of another level`,
});

export const partOfTexts = (parent: string): Label => ({
  fr: `organisme de rattachement : « ${parent} »`,
  es: `organismo al que pertenece: «${parent}»`,
  en: `parent body: “${parent}”`,
});

/** `later`: the thing is the successor of `name`. */
export const successionTexts = (name: string, later: boolean): Label =>
  later
    ? { fr: `succède à « ${name} »`, es: `sucede a «${name}»`, en: `succeeds “${name}”` }
    : {
        fr: `« ${name} » lui succède`,
        es: `le sucede «${name}»`,
        en: `succeeded by “${name}”`,
      };
