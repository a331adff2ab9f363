import { Field, ID, Int, ObjectType } from 'type-graphql';
import { createEnum } from '../values/choice.ts';

export const Dimension = createEnum('Dimension', 'What a matrix of initiatives can be divided by.', {
  ACTOR: { fr: 'acteur', es: 'actor', en: 'actor' },
  THEME: { fr: 'thème', es: 'tema', en: 'theme' },
  PLACE: { fr: 'lieu', es: 'lugar', en: 'place' },
  ROLE: { fr: 'rôle', es: 'función', en: 'role' },
  KIND: { fr: 'type', es: 'tipo', en: 'type' },
  STATUS: { fr: 'statut', es: 'estado', en: 'status' },
  YEAR: { fr: 'année de début', es: 'año de inicio', en: 'starting year' },
});
export type Dimension = keyof typeof Dimension;

@ObjectType({ description: 'A row or column of a matrix.' })
export class MatrixHeader {
  @Field(() => ID, { description: 'The id of the thing, or the value.' })
  key!: string;
  @Field(() => String, { description: "Its label in the reader's language." })
  label!: string;
  @Field(() => Int, {
    description: 'How many different initiatives it has: as many as the list under the filter and this value.',
  })
  count!: number;
}

@ObjectType({ description: 'A cell of a matrix. Empty cells are not told: they are the gaps.' })
export class MatrixCell {
  @Field(() => ID, { description: 'The key of its row.' })
  row!: string;
  @Field(() => ID, { description: 'The key of its column.' })
  column!: string;
  @Field(() => Int, {
    description: 'How many different initiatives lie in it: as many as the list under the filter and both values.',
  })
  count!: number;
}

@ObjectType({ description: 'Who × what × where: how many different initiatives each pair of values has.' })
export class Matrix {
  @Field(() => [MatrixHeader], { description: 'Rows, the fullest first.' })
  rows!: MatrixHeader[];
  @Field(() => [MatrixHeader], { description: 'Columns, the fullest first.' })
  columns!: MatrixHeader[];
  @Field(() => Int, { description: 'How many rows there are, told or not.' })
  rowCount!: number;
  @Field(() => Int, { description: 'How many columns there are, told or not.' })
  columnCount!: number;
  @Field(() => [MatrixCell], { description: 'The cells of these rows and columns that are not empty.' })
  cells!: MatrixCell[];
  @Field(() => Int, { description: 'How many different initiatives there are under the filter.' })
  totalCount!: number;
}
