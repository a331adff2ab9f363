import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import { createEnum } from '#schema/values/enum.ts';
import { type Label, Language, toLanguageCode } from '#schema/values/language.ts';
import { EdtfDate } from '#schema/values/date.ts';
import { Period } from '#schema/values/period.ts';
import { Factor } from './reason.ts';

export const TextField = createEnum('TextField', 'Field of a proposal that holds text.', {
  TITLE: { fr: 'titre', es: 'título', en: 'title' },
  DESCRIPTION: { fr: 'description', es: 'descripción', en: 'description' },
});
export type TextField = keyof typeof TextField;

@ObjectType({ description: 'Part of the text of a proposal, as offsets in `Interpretation.title` or `.description`.' })
export class TextRange {
  @Field(() => TextField, { description: 'Field that holds the range.' })
  field!: TextField;
  @Field(() => Int, { description: 'Offset of the first character, in UTF-16 code units, from 0.' })
  start!: number;
  @Field(() => Int, { description: 'Offset of the character after the last.' })
  end!: number;
}

/** A text whose language can be chosen; without one, it is in the language of the proposal. */
type LocalName = Partial<Label> & { original: string };

@ObjectType({
  description:
    'An actor, a place or a theme recognised in a proposal. `thing` is null when the graph does not hold it, or while several candidates remain.',
})
export class Recognised {
  names!: LocalName;
  countryNames?: LocalName;

  @Field(() => ID, {
    description:
      'Identifies it among what proposals mention: the id of the thing, or a key of a place or an actor outside the graph. Accepted by `ProposalInput.exclude` and, for a place, by `places`.',
  })
  id!: string;
  @Field(() => Thing, { nullable: true, description: 'The recognised thing; null when it is not in the graph.' })
  thing?: Thing | null;
  @Field(() => String, {
    description: 'Name. Without `language`: in the language of the proposal, as far as it is known.',
  })
  name(
    @Arg('language', () => Language, { nullable: true, description: 'Language of the name.' }) language?: Language,
  ): string {
    return (language && this.names[toLanguageCode(language)]) ?? this.names.original;
  }
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the country that a place lies in or an actor is of; null when unknown, and for a theme. Without `language`: in the language of the proposal.',
  })
  country(
    @Arg('language', () => Language, { nullable: true, description: 'Language of the name.' }) language?: Language,
  ): string | undefined {
    return (language && this.countryNames?.[toLanguageCode(language)]) ?? this.countryNames?.original;
  }
  @Field(() => [Thing], {
    description: 'Things that the words may mean, when they do not decide between several; empty otherwise.',
  })
  candidates!: Thing[];
  @Field(() => [String], {
    description: 'Words of the title and description that mention it, as written.',
  })
  words!: string[];
  @Field(() => [TextRange], { description: 'Where the text mentions it, in order.' })
  mentions!: TextRange[];
  @Field(() => Boolean, {
    description: 'true: given in partners, places or themes; false: mentioned in the text only.',
  })
  given!: boolean;
}

@ObjectType({ description: 'An entry of `partners`, `places` or `themes`, and how it was resolved.' })
export class ProposalPart {
  @Field(() => ID, {
    nullable: true,
    description: '`Recognised.id` of what it stands for, in the graph or not; null when it stands for nothing known.',
  })
  id?: string;
  @Field(() => Factor, { description: 'The list it belongs to: PARTNER, PLACE or THEME.' })
  factor!: Factor;
  @Field(() => String, { description: 'The id or words as given.' })
  value!: string;
  @Field(() => Thing, {
    nullable: true,
    description: 'The thing it resolves to; null when nothing similar enough exists.',
  })
  thing?: Thing;
}

@ObjectType({
  description: 'How a proposal is read, and how many initiatives it was compared with.',
})
export class Interpretation {
  @Field(() => [Recognised], { description: 'Actors given or mentioned.' })
  actors!: Recognised[];
  @Field(() => [Recognised], { description: 'Places given or mentioned.' })
  places!: Recognised[];
  @Field(() => [Recognised], { description: 'Themes given or mentioned.' })
  themes!: Recognised[];
  @Field(() => [ProposalPart], { description: 'Entries of `partners`, `places` and `themes`, in their order.' })
  given!: ProposalPart[];
  @Field(() => String, {
    description:
      'Title that is compared: the given one, or the sentence of the description that says most about the subject. Without invisible characters.',
  })
  title!: string;
  @Field(() => String, { description: 'Description without invisible characters; empty when absent.' })
  description!: string;
  @Field(() => [String], {
    description: 'Content words that are compared, as written: those of sentences that say what is planned.',
  })
  words!: string[];
  @Field(() => [TextRange], { description: 'Where the compared words stand, in order.' })
  wordRanges!: TextRange[];
  @Field(() => [String], { description: 'Words of the title that occur in no initiative.' })
  unknownWords!: string[];
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'Start, as the fields or the text give it; null when neither does. Only the comparison assumes one.',
  })
  start?: string;
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'End, as the fields or the text give it; null when neither does. Only the comparison assumes one.',
  })
  end?: string;
  @Field(() => Period, {
    description: 'First and last day of the period that is compared: assumed as far as `start` and `end` are null.',
  })
  period!: Period;
  @Field(() => [TextRange], {
    description: 'Where the text gives the dates of the period; empty when they are given in fields or assumed.',
  })
  periodRanges!: TextRange[];
  @Field(() => Boolean, { description: 'Whether neither the fields nor the text give a date: the period is assumed.' })
  periodAssumed!: boolean;
  @Field(() => Int, {
    description: 'Number of candidates: initiatives that share a word, a theme or an actor with the proposal.',
  })
  compared!: number;
  @Field(() => Int, { description: 'Number of initiatives in the graph.' })
  initiativeCount!: number;
}
