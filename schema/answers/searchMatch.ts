import { Field, ObjectType } from 'type-graphql';
import { Interval } from '../values/period.ts';

@ObjectType({ description: 'A value of a thing that words of a search match.' })
export class SearchMatch {
  @Field(() => [String], { description: 'The words of the search that it matches, as written there.' })
  words!: string[];
  @Field(() => String, {
    description:
      'The field, as in drafts: `name`, `function`, `costs`; the name of a relation for the name of a related thing; `kind` for its kind.',
  })
  field!: string;
  @Field(() => String, { description: 'Label of the field in the language of the request.' })
  label!: string;
  @Field(() => String, {
    description: 'The value, or its part around the words, in the language of the request if that matches.',
  })
  value!: string;
}

@ObjectType({ description: 'The period that a search names.' })
export class SearchPeriod {
  @Field(() => Interval, { description: 'The period, as filters take it.' })
  interval!: string;
  @Field(() => String, { description: 'Its words in the search. Without them, the search is not narrowed by time.' })
  text!: string;
  @Field(() => String, { description: 'The search without these words.' })
  rest!: string;
}
