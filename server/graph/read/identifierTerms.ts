import { type Identifier, normaliseNumber, toIdentifierKey } from '#schema/values/identifier.ts';

/** A shorter number is a code, which a search for a year or a postcode would find by accident. */
const minSearchedLength = 6;

/** The index terms of official numbers: their keys, and the longer numbers alone, which people search for. */
export const toIdentifierTerms = (identifiers: readonly Identifier[]) =>
  identifiers.flatMap((identifier) => {
    const number = normaliseNumber(identifier.value);
    const isSearched = number.length >= minSearchedLength && /\d/.test(number);
    return [toIdentifierKey(identifier), ...(isSearched ? [number] : [])];
  });

/** The code of a place, which is a fact of its own, as an official number. */
export const toIsoIdentifiers = (iso: unknown): Identifier[] =>
  typeof iso === 'string' ? [{ scheme: 'ISO3166', value: iso }] : [];
