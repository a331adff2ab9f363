import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A text in up to three languages.' })
export class LocalizedDraft {
  @Field(() => String, { nullable: true, description: 'French text.' })
  fr?: string;
  @Field(() => String, { nullable: true, description: 'Spanish text.' })
  es?: string;
  @Field(() => String, { nullable: true, description: 'English text.' })
  en?: string;
}

@InputType({ description: 'Lists of words by language.' })
export class SynonymsDraft {
  @Field(() => [String], { nullable: true, description: 'French words.' })
  fr?: string[];
  @Field(() => [String], { nullable: true, description: 'Spanish words.' })
  es?: string[];
  @Field(() => [String], { nullable: true, description: 'English words.' })
  en?: string[];
}
