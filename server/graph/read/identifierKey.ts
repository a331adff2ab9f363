import type { Identifier } from '#schema/values/identifier.ts';
import { fold } from './searchTerms.ts';

/** A number or code as it is compared: without case, spaces and punctuation. */
export const normaliseNumber = (value: string) => fold(value).replaceAll(' ', '');

/** The key of an official number: the same for SIREN 213300635 and "siren" 213 300 635. Also its term in the index. */
export const toIdentifierKey = ({ scheme, value }: Identifier) =>
  `${normaliseNumber(scheme)}_${normaliseNumber(value)}`;

/** A shorter number is a code, which a search for a year or a postcode would find by accident. */
const minSearchedLength = 6;

/** The index terms of official numbers: the keys, and the longer numbers alone, which people search for. */
export const toIdentifierTerms = (identifiers: readonly Identifier[]) =>
  identifiers.flatMap((identifier) => {
    const number = normaliseNumber(identifier.value);
    return [toIdentifierKey(identifier), ...(number.length >= minSearchedLength && /\d/.test(number) ? [number] : [])];
  });
