/** The form of a text that is handed on: to a browser as a link, to Intl as a code. */
export interface Format {
  isValid(text: string): boolean;
  /** What is expected, as in "is not …". */
  name: string;
  example: string;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

export const webAddress: Format = {
  isValid: (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
  name: 'a web address (http or https)',
  example: 'https://example.org/page',
};

export const languageCode: Format = {
  isValid: (text) => /^[a-z]{2}$/.test(text) && languageNames.of(text) !== undefined,
  name: 'a code of a language (ISO 639-1)',
  example: 'fr',
};

export const currencyCode: Format = {
  // Former ones too: an agreement of 1995 is in FRF.
  isValid: (text) => /^[A-Z]{3}$/.test(text) && currencyNames.of(text) !== undefined,
  name: 'a code of a currency (ISO 4217)',
  example: 'EUR',
};

/** Of a subdivision, only the country and the form are checked. */
export const placeCode: Format = {
  isValid: (text) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text) && regionNames.of(text.slice(0, 2)) !== undefined,
  name: 'a code of a country (ISO 3166-1) or of its subdivision (ISO 3166-2)',
  example: 'MX',
};
