import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';
import { parsePeriod } from '#web/domain/period/parsePeriod.ts';

/** A date or period as EDTF; undefined for what is none. */
export const readDate = (type: string, text: string): string | undefined =>
  (type === 'Date' ? parseDate(text) : parsePeriod(text).period) ?? undefined;

/** A date or period in words; what cannot be read stays as it was typed. */
export function formatTyped(type: string, text: string, language: Language, t: TFunction<'common'>): string {
  const isEdtf = /^[\d/.-]+$/.test(text);
  const read = isEdtf ? readDate(type, text) : undefined;
  return read ? formatPeriod(read, language, t) : text;
}
