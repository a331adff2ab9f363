import { Field, ObjectType } from 'type-graphql';
import { groupBy } from '../groupBy.ts';
import { Fact, Value } from '../model.ts';
import { type Citation, Cited } from './citation.ts';

@Value('One of several values that sources state for the same fact.')
export class Statement {
  @Fact({
    labels: { fr: 'champ', es: 'campo', en: 'field' },
    description: 'Name of the fact: name, function, period, amount, places, audience …',
    required: true,
  })
  field!: string;

  @Fact({
    labels: { fr: 'valeur', es: 'valor', en: 'value' },
    description: 'The value as text: the name of an enum value, the id of a related thing, or words.',
    required: true,
  })
  value!: string;

  @Cited()
  citations!: Citation[];
}

@ObjectType({ description: 'A fact on which sources disagree, or facts of one record that cannot all be true.' })
export class Conflict {
  @Field(() => String, { description: 'Name of the fact.' })
  field!: string;
  @Field(() => [Statement], { description: 'The stated values. The first one is used.' })
  statements!: Statement[];
}

/** The facts for which the statements have different values, with their statements. */
export const findConflicts = <S extends { field: string; value: string }>(statements: readonly S[]) =>
  [...groupBy(statements, ({ field }) => field)]
    .filter(([, sameField]) => new Set(sameField.map(({ value }) => value)).size > 1)
    .map(([field, sameField]) => ({ field, statements: sameField }));
