import { Field, InputType } from 'type-graphql';
import { Fact, Limited, Value } from '../model.ts';
import type { Conflict } from './statement.ts';
import { maxNameLength } from './textLimits.ts';

@Value('Identifier of a thing in another register.')
export class Identifier {
  @Fact({
    labels: { fr: 'registre', es: 'registro', en: 'register' },
    description: 'Register: ISO3166, ROR, WIKIDATA, IATI, SIREN, DAC, SDG …',
    required: true,
    maxLength: maxNameLength,
  })
  scheme!: string;

  @Fact({
    labels: { fr: 'valeur', es: 'valor', en: 'value' },
    description: 'Number or code in the register.',
    required: true,
    maxLength: maxNameLength,
  })
  value!: string;
}

@InputType({ description: 'An official number of a thing: a register and the number or code in it.' })
export class IdentifierInput {
  @Limited({ maxLength: maxNameLength })
  @Field(() => String, { description: 'Register: SIREN, ISO3166, ROR, WIKIDATA …' })
  scheme!: string;
  @Limited({ maxLength: maxNameLength })
  @Field(() => String, { description: 'Number or code; case, spaces and punctuation do not count.' })
  value!: string;
}

/** A number or code as it is compared: without case, spaces and punctuation. One that is missing is INVALID elsewhere. */
export const normaliseNumber = (text = '') =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The same for SIREN 213300635 and "siren" 213 300 635. */
export const toIdentifierKey = ({ scheme, value }: Identifier) =>
  `${normaliseNumber(scheme)}_${normaliseNumber(value)}`;

/** Schemes in which one thing may have several values. */
const severalValues = new Set(['url', 'doi', 'isbn', 'email']);

/** Whether several things may have the same value: two bodies with one web site. */
export const isSharedScheme = ({ scheme }: Identifier) => ['url', 'email'].includes(normaliseNumber(scheme));

/**
 * Whether two numbers of one register are different, so that they cannot be of one thing. FR and FRA are two codes of
 * ISO 3166 for one country: they have not the same length.
 */
export function isOtherNumber(a: Identifier, b: Identifier): boolean {
  const [scheme, left, right] = [normaliseNumber(a.scheme), normaliseNumber(a.value), normaliseNumber(b.value)];
  return (
    scheme === normaliseNumber(b.scheme) && !severalValues.has(scheme) && left !== right && left.length === right.length
  );
}

/** The conflict of a record with two numbers of one register; empty when there is none. */
export function findIdentifierConflicts(identifiers: readonly Identifier[]): Conflict[] {
  const conflicting = identifiers.filter((identifier) => identifiers.some((next) => isOtherNumber(identifier, next)));
  const statements = conflicting.map(({ scheme, value }) => ({
    field: 'identifiers',
    value: `${scheme} ${value}`,
    citations: [],
  }));
  return statements.length > 0 ? [{ field: 'identifiers', statements }] : [];
}
