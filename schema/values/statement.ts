import { Field, ObjectType } from 'type-graphql';
import { groupBy } from '../groupBy.ts';
import { Fact, Value } from '../model.ts';
import { Thing } from '../thing.ts';
import { type Citation, Cited } from './citation.ts';
import { Period } from './period.ts';
import { Role } from './role.ts';

@Value('A value that sources state for a fact, or a thing that they relate to another, and where they do.')
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

  @Field(() => Thing, { nullable: true, description: 'The related thing, if the field is a relation.' })
  thing?: Thing;

  @Field(() => Role, { nullable: true, description: 'Role, if the field is `participations`.' })
  role?: Role;

  @Field(() => Period, { nullable: true, description: 'Period during which a relation holds; null when unknown.' })
  period?: Period;
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
