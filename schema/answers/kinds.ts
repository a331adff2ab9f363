import { Field, Float, Int, ObjectType } from 'type-graphql';
import { multiplyBy } from '../complexity.ts';
import { Kind } from '#schema/model.ts';

@ObjectType({ description: 'A value of a closed list with its label.' })
export class Option {
  @Field(() => String, { description: 'The value as used in the API.' })
  value!: string;
  @Field(() => String, { description: 'Label in the language of the request.' })
  label!: string;
}

@ObjectType({ description: 'A field of a form: a fact or relation of a draft.' })
export class FormField {
  @Field(() => String, { description: 'Name of the field in the draft.' })
  name!: string;
  @Field(() => String, { description: 'Label in the language of the request.' })
  label!: string;
  @Field(() => String, { description: 'What the field means.' })
  description!: string;
  @Field(() => String, {
    nullable: true,
    description: 'How to fill it in, in the language of the request, where the label does not say enough.',
  })
  help?: string;
  @Field(() => String, {
    description: 'Type of one value in the draft: String, Date, Interval, an enum, a draft, or ID for a reference.',
  })
  type!: string;
  @Field(() => Boolean, { description: 'Whether the field takes several values.' })
  list!: boolean;
  @Field(() => Boolean, { description: 'Whether the field is required.' })
  required!: boolean;
  @Field(() => String, { nullable: true, description: 'Value that it has when it is absent.' })
  defaultValue?: string;
  @Field(() => Float, { nullable: true, description: 'Least value of a number.' })
  min?: number;
  @Field(() => Float, { nullable: true, description: 'Greatest value of a number.' })
  max?: number;
  @Field(() => Int, { nullable: true, description: 'Greatest length of each text, in UTF-16 code units.' })
  maxLength?: number;
  @Field(() => String, { nullable: true, description: 'A valid value, where a text must have a form.' })
  example?: string;
  @Field(() => Boolean, { description: 'Whether the server sets it: send it back as it was read.' })
  setByServer!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Of a relation: the field of its draft that holds the id of the other thing, such as `actor` or `to`. The draft also has `period` and `citations` when it is a LinkDraft.',
  })
  reference?: string;
  @Field(() => [Option], { nullable: true, description: 'Allowed values of a closed list.' })
  options?: Option[];
  @Field(() => [Kind], {
    nullable: true,
    description: 'Kinds of thing that a relation or reference accepts.',
  })
  targets?: string[];
  @Field(() => [FormField], {
    nullable: true,
    description: 'Fields of each value, if it is an object.',
  })
  fields?: FormField[];
}

@ObjectType({ description: 'A kind of thing, described for forms, legends and menus.' })
export class KindDescription {
  @Field(() => Kind, { description: 'Kind.' })
  kind!: string;
  @Field(() => String, { description: 'Name of its GraphQL type.' })
  type!: string;
  @Field(() => String, { description: 'Name of its list field in Query.' })
  plural!: string;
  @Field(() => String, { description: 'Singular label in the language of the request.' })
  label!: string;
  @Field(() => String, { description: 'Plural label in the language of the request.' })
  pluralLabel!: string;
  @Field(() => String, { description: 'Description in the language of the request.' })
  description!: string;
  @Field(() => String, { description: 'Colour as #rrggbb.' })
  colour!: string;
  @Field(() => String, { description: 'Shape: circle, square, triangle, diamond, star, page or pin.' })
  shape!: string;
  @Field(() => [String], { description: 'Names of the interfaces it implements.' })
  interfaces!: string[];
  @Field(() => [FormField], { complexity: multiplyBy(() => 20), description: 'Fields of its draft.' })
  fields!: FormField[];
}
