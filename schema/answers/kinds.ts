import { Field, ObjectType } from 'type-graphql';
import { Kind } from '#schema/model.ts';

@ObjectType({ description: 'A value of a closed list, with its label.' })
export class Option {
  @Field(() => String, { description: 'The value as the API writes it.' })
  value!: string;
  @Field(() => String, { description: "Its label in the reader's language." })
  label!: string;
}

@ObjectType({ description: 'A field of a form: a fact or a relation that can be written.' })
export class FormField {
  @Field(() => String, { description: 'Its name in the draft.' })
  name!: string;
  @Field(() => String, { description: "Its label in the reader's language." })
  label!: string;
  @Field(() => String, { description: 'What it means.' })
  description!: string;
  @Field(() => String, {
    description:
      'The type of one value, as the draft writes it: String, Date, Interval, an enum, a draft, or ID for a thing.',
  })
  type!: string;
  @Field(() => Boolean, { description: 'Several values.' })
  list!: boolean;
  @Field(() => Boolean, { description: 'It must be given.' })
  required!: boolean;
  @Field(() => [Option], { nullable: true, description: 'The values to choose from, when the list is closed.' })
  options?: Option[];
  @Field(() => [Kind], {
    nullable: true,
    description: 'The kinds of thing it can point to, when it is a relation or a reference.',
  })
  targets?: string[];
  @Field(() => [FormField], {
    nullable: true,
    description: 'The fields of each value, when a value has fields of its own.',
  })
  fields?: FormField[];
}

@ObjectType({ description: 'A kind of thing, described for forms, legends and menus.' })
export class KindDescription {
  @Field(() => Kind, { description: 'The kind.' })
  kind!: string;
  @Field(() => String, { description: 'Its GraphQL type.' })
  type!: string;
  @Field(() => String, { description: 'The name of its list in Query.' })
  plural!: string;
  @Field(() => String, { description: "One of them, in the reader's language." })
  label!: string;
  @Field(() => String, { description: "Several of them, in the reader's language." })
  pluralLabel!: string;
  @Field(() => String, { description: "What it is, in the reader's language." })
  description!: string;
  @Field(() => String, { description: 'Its colour, as #rrggbb.' })
  colour!: string;
  @Field(() => String, { description: 'Its shape: circle, square, triangle, diamond, star, page or pin.' })
  shape!: string;
  @Field(() => [String], { description: 'The interfaces it implements.' })
  interfaces!: string[];
  @Field(() => [FormField], { description: 'What can be written of it.' })
  fields!: FormField[];
}
