import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A text in one, two or three languages.' })
export class LocalizedDraft {
  @Field(() => String, { nullable: true, description: 'French.' })
  fr?: string;
  @Field(() => String, { nullable: true, description: 'Spanish.' })
  es?: string;
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string;
}

@InputType({ description: 'Several words per language: the synonyms of a thesaurus.' })
export class SynonymsDraft {
  @Field(() => [String], { nullable: true, description: 'French.' })
  fr?: string[];
  @Field(() => [String], { nullable: true, description: 'Spanish.' })
  es?: string[];
  @Field(() => [String], { nullable: true, description: 'English.' })
  en?: string[];
}
