import { Field, InputType, ObjectType } from 'type-graphql';

@InputType('LocalizedDraft', { description: 'A text in up to three languages.' })
@ObjectType('SavedLocalized', { description: 'A text as it is saved: only the languages in which it was written.' })
export class LocalizedDraft {
  @Field(() => String, { nullable: true, description: 'French text.' })
  fr?: string;
  @Field(() => String, { nullable: true, description: 'Spanish text.' })
  es?: string;
  @Field(() => String, { nullable: true, description: 'English text.' })
  en?: string;
}

@InputType('SynonymsDraft', { description: 'Lists of words by language.' })
@ObjectType('SavedSynonyms', { description: 'Lists of words by language, as they are saved.' })
export class SynonymsDraft {
  @Field(() => [String], { nullable: true, description: 'French words.' })
  fr?: string[];
  @Field(() => [String], { nullable: true, description: 'Spanish words.' })
  es?: string[];
  @Field(() => [String], { nullable: true, description: 'English words.' })
  en?: string[];
}
