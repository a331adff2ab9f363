import Negotiator from 'negotiator';
import type { LanguageCode } from '#schema/values/language.ts';

/** The languages of the content. The first is the default. */
const available: LanguageCode[] = ['fr', 'es', 'en'];

/** The language that an Accept-Language header prefers; French when it accepts none of ours. */
export function parseAcceptLanguage(header: string | undefined): LanguageCode {
  const negotiator = new Negotiator({ headers: { 'accept-language': header } });
  return (negotiator.language(available) as LanguageCode | undefined) ?? available[0]!;
}
