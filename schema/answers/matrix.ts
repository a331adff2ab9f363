import { Field, ID, Int, ObjectType } from 'type-graphql';
import { multiplyBy } from '../complexity.ts';
import { createEnum } from '../values/enum.ts';

export const Dimension = createEnum('Dimension', 'Dimension of a matrix of initiatives.', {
  ACTOR: { fr: 'acteur', es: 'actor', en: 'actor' },
  THEME: { fr: 'thème', es: 'tema', en: 'theme' },
  PLACE: { fr: 'lieu', es: 'lugar', en: 'place' },
  ROLE: { fr: 'rôle', es: 'función', en: 'role' },
  KIND: { fr: 'type', es: 'tipo', en: 'type' },
  STATUS: { fr: 'statut', es: 'estado', en: 'status' },
  CURRENT_STATUS: { fr: 'statut aujourd’hui', es: 'estado actual', en: 'status today' },
  YEAR: { fr: 'année de début', es: 'año de inicio', en: 'starting year' },
});
export type Dimension = keyof typeof Dimension;

@ObjectType({ description: 'A row or column of a matrix.' })
export class MatrixHeader {
  @Field(() => ID, { description: 'Id of the thing, or the enum value.' })
  key!: string;
  @Field(() => String, { description: 'Label in the language of the request.' })
  label!: string;
  @Field(() => Int, {
    description: 'Number of distinct initiatives under the filter with this value.',
  })
  count!: number;
}

@ObjectType({ description: 'A cell of a matrix. Empty cells are omitted.' })
export class MatrixCell {
  @Field(() => ID, { description: 'Key of the row.' })
  row!: string;
  @Field(() => ID, { description: 'Key of the column.' })
  column!: string;
  @Field(() => Int, {
    description: 'Number of distinct initiatives under the filter with both values.',
  })
  count!: number;
}

@ObjectType({ description: 'Numbers of distinct initiatives by two dimensions.' })
export class Matrix {
  @Field(() => [MatrixHeader], { complexity: multiplyBy(() => 20), description: 'Rows, by count in descending order.' })
  rows!: MatrixHeader[];
  @Field(() => [MatrixHeader], {
    complexity: multiplyBy(() => 20),
    description: 'Columns, by count in descending order.',
  })
  columns!: MatrixHeader[];
  @Field(() => Int, { description: 'Total number of rows, including those not returned.' })
  rowCount!: number;
  @Field(() => Int, { description: 'Total number of columns, including those not returned.' })
  columnCount!: number;
  @Field(() => [MatrixCell], {
    complexity: multiplyBy(() => 100),
    description: 'Non-empty cells of the returned rows and columns.',
  })
  cells!: MatrixCell[];
  @Field(() => Int, { description: 'Number of distinct initiatives under the filter.' })
  totalCount!: number;
}
