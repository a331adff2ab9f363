import { registerEnumType } from 'type-graphql';

/** The three languages the product speaks. A word shown to a person exists in all of them. */
export enum Language {
  FR = 'FR',
  ES = 'ES',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'Languages of labels, names and texts.',
  valuesConfig: { FR: { description: 'French' }, ES: { description: 'Spanish' }, EN: { description: 'English' } },
});

export const languages = ['fr', 'es', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

/** A word of the interface: one per language, none missing. */
export type Label = Record<LanguageCode, string>;

/** A text as sources give it: in some of the languages. */
export type Localized = Partial<Label>;

export const toLanguageCode = (language: Language) => language.toLowerCase() as LanguageCode;

/** The text in the wished language, else in the next one that exists: never empty when any exists. */
export const pick = (text: Localized | undefined, language: LanguageCode) =>
  text?.[language] ?? text?.fr ?? text?.en ?? text?.es;
