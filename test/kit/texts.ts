import { readFileSync } from 'node:fs';
import type { Translations } from '#web/app/i18n/i18n.ts';
import { type Language, languageCodes } from '#web/app/i18n/languages.ts';

const namespaces: readonly (keyof Translations)[] = [
  'about',
  'account',
  'before',
  'common',
  'decisions',
  'directory',
  'edit',
  'explore',
  'history',
  'home',
  'overlaps',
  'review',
  'thing',
];

const read = (language: Language, namespace: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../web/locales/${language}/${namespace}.json`, import.meta.url), 'utf8'));

const load = (language: Language) =>
  Object.fromEntries(namespaces.map((namespace) => [namespace, read(language, namespace)])) as unknown as Translations;

/** The texts of the interface: tests look for these, so that a change of wording breaks none. */
export const texts = Object.fromEntries(languageCodes.map((language) => [language, load(language)])) as Record<
  Language,
  Translations
>;

type Values = Record<string, string | number>;

/** A text with values in place of its `{{placeholders}}`. */
export const fill = (text: string, values: Values) =>
  text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/** Matches a text that starts as this one, with any value in the `{{placeholders}}` that have none here. */
export const pattern = (text: string, values: Values = {}) =>
  new RegExp(
    fill(text, values)
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
      .join('.*'),
  );
