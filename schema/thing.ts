import { groupBy } from './groupBy.ts';
import { Arg, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Fact, Kind, Stored, Text } from './model.ts';
import { Citation } from './values/citation.ts';
import { createEnum } from './values/choice.ts';
import { EdtfDate } from './values/date.ts';
import { Identifier } from './values/identifier.ts';
import { Language, type Localized, toLanguageCode } from './values/language.ts';
import { LocalizedDraft } from './values/localized.ts';
import { LayoutPosition } from './values/layoutPosition.ts';
import { Conflict, Statement } from './values/statement.ts';
import { Visibility } from './values/visibility.ts';

export const RecordState = createEnum('RecordState', 'How far a record is on its way to being published.', {
  DRAFT: { fr: 'brouillon', es: 'borrador', en: 'draft' },
  SUBMITTED: { fr: 'soumise', es: 'enviada', en: 'submitted' },
  VALIDATED: { fr: 'validée', es: 'validada', en: 'validated' },
  REJECTED: { fr: 'refusée', es: 'rechazada', en: 'rejected' },
  REMOVED: { fr: 'retirée', es: 'retirada', en: 'removed' },
});
export type RecordState = keyof typeof RecordState;

@ObjectType({ description: 'When a thing was last said to be so, and by whom.' })
export class Confirmation {
  @Field(() => EdtfDate, { description: 'The last day on which a source or a person said so.' })
  date!: string;
  @Field(() => String, { nullable: true, description: 'The publisher of the source, or the person.' })
  by?: string;
  @Field(() => Boolean, { description: 'It was so long ago (over two years) that it should be asked again.' })
  stale!: boolean;
}

@InterfaceType('Node', {
  description: 'Whatever has an id.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable: it outlives renaming and moving, and is never used again.' })
  id!: string;
}

@InterfaceType({
  description: 'Whatever the graph tells of: it has names, sources and a history.',
  implements: Node,
})
export abstract class Thing extends Node {
  /** Texts per language, by the name of the fact. */
  texts!: Record<string, Localized>;

  @Stored({
    labels: { fr: 'versions des sources', es: 'versiones de las fuentes', en: 'source statements' },
    description:
      'The different answers of sources to the same question, side by side. The one that the graph uses comes first.',
    type: () => Statement,
    list: true,
  })
  statements!: Statement[];

  @Field(() => Kind, { description: 'What kind of thing it is.' })
  kind!: string;

  @Stored({
    name: 'name',
    labels: { fr: 'nom', es: 'nombre', en: 'name' },
    description: 'The name in its original language.',
    required: true,
    alternatives: true,
  })
  originalName!: string;

  @Stored({
    name: 'names',
    labels: { fr: 'noms traduits', es: 'nombres traducidos', en: 'translated names' },
    description: 'Its names in French, Spanish and English, where they exist.',
    type: () => LocalizedDraft,
    localized: true,
  })
  @Field(() => String, {
    name: 'name',
    description: 'The name in a language, else the original one. Without language: the original name.',
  })
  name(
    @Arg('language', () => Language, { nullable: true, description: 'Without it, the original name.' })
    language?: Language,
  ): string {
    return (language && this.texts.names?.[toLanguageCode(language)]) || this.originalName;
  }

  @Stored({
    name: 'aliases',
    labels: { fr: 'autres noms', es: 'otros nombres', en: 'other names' },
    description: 'Other names: acronyms, other spellings, what people call it.',
    list: true,
  })
  writtenAliases!: string[];

  @Field(() => [String], { description: 'Every other name: all languages, acronyms, former names, other spellings.' })
  aliases!: string[];

  @Text({
    labels: { fr: 'description', es: 'descripción', en: 'description' },
    description: 'What it is, in our own words.',
  })
  description?: string;

  @Fact({
    labels: { fr: 'identifiants', es: 'identificadores', en: 'identifiers' },
    description: 'Its numbers in other registers.',
    type: () => Identifier,
    list: true,
  })
  identifiers!: Identifier[];

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Who says so, and where.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];

  @Field(() => [Conflict], { description: 'What the sources disagree on.' })
  conflicts(): Conflict[] {
    const byField = groupBy(this.statements, ({ field }) => field);
    return [...byField]
      .filter(([, statements]) => new Set(statements.map(({ value }) => value)).size > 1)
      .map(([field, statements]) => ({ field, statements }));
  }

  @Field(() => RecordState, {
    description: 'How far the record is on its way to being published; REMOVED when it was taken away.',
  })
  record!: RecordState;

  @Field(() => Visibility, {
    description:
      'Who may see it: everybody, the editors of the network, or only who keeps it. To others it is not there: in no answer, count or search.',
  })
  visibility!: Visibility;

  @Field(() => Int, {
    description: 'Counts the changes. Give it back when saving, so that no change of somebody else is lost.',
  })
  version!: number;

  @Field(() => Confirmation, { nullable: true, description: 'When it was last said to be so, and by whom.' })
  confirmed?: Confirmation;

  @Field(() => LayoutPosition, {
    nullable: true,
    description:
      'Where it lies in the drawing of the whole graph: found beforehand, so that everybody finds it at the same place. It is of the 20,000 most prominent actors and initiatives that everybody may see; null of others, and of what came in the last minute.',
  })
  layoutPosition?: LayoutPosition;
}
