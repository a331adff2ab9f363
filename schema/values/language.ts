import { registerEnumType } from 'type-graphql';

/** The languages of the product. Every text on the screen exists in all of them. */
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

/** A label in all languages. */
export type Label = Record<LanguageCode, string>;

/** A text in some of the languages. */
export type Localized = Partial<Label>;

export const toLanguageCode = (language: Language) => language.toLowerCase() as LanguageCode;

/** The text in a language, or in the first other one that has it. */
export const pick = (text: Localized | undefined, language: LanguageCode) =>
  text?.[language] ?? text?.fr ?? text?.en ?? text?.es;
