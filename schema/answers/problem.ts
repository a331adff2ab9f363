import { Field, ObjectType } from 'type-graphql';
import { createEnum } from '../values/enum.ts';

export const ProblemCode = createEnum('ProblemCode', 'Why a change was not made, as in `extensions.code` of errors.', {
  NOT_FOUND: { fr: 'introuvable', es: 'no encontrado', en: 'not found' },
  INVALID: { fr: 'non valable', es: 'no válido', en: 'invalid' },
  FORBIDDEN: { fr: 'interdit', es: 'prohibido', en: 'forbidden' },
  UNAUTHENTICATED: { fr: 'non authentifié', es: 'no autenticado', en: 'not authenticated' },
  CONFLICT: { fr: 'conflit', es: 'conflicto', en: 'conflict' },
  TOO_COSTLY: { fr: 'trop coûteux', es: 'demasiado costoso', en: 'too costly' },
  TOO_BUSY: { fr: 'trop de demandes', es: 'demasiadas solicitudes', en: 'too busy' },
  UNAVAILABLE: { fr: 'indisponible', es: 'no disponible', en: 'unavailable' },
});
export type ProblemCode = keyof typeof ProblemCode;

@ObjectType({ description: 'Why a change was not made, and what to do about it.' })
export class Problem {
  @Field(() => [String], {
    description: 'The field of the record or of the input; numbers are positions in lists. Empty for the whole.',
  })
  path!: string[];
  @Field(() => ProblemCode, { description: 'Kind of problem.' })
  code!: ProblemCode;
  @Field(() => String, { description: 'What is wrong, and what to do.' })
  message!: string;
}
