import { Arg, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { createDraftInterface } from './draft.ts';
import { Fact, Kind, Stored, Text } from './model.ts';
import { type Citation, Cited } from './values/citation.ts';
import { createEnum } from './values/enum.ts';
import { EdtfDate } from './values/date.ts';
import { DateTime } from './values/dateTime.ts';
import { Identifier, findIdentifierConflicts } from './values/identifier.ts';
import { Language, type Localized, toLanguageCode } from './values/language.ts';
import { LocalizedDraft } from './values/localized.ts';
import { LayoutPosition } from './values/layoutPosition.ts';
import { Conflict, Statement, findConflicts } from './values/statement.ts';
import { maxTitleLength } from './values/textLimits.ts';
import { Visibility } from './values/visibility.ts';

export const RecordState = createEnum('RecordState', 'State of a record on its way to publication.', {
  DRAFT: { fr: 'brouillon', es: 'borrador', en: 'draft' },
  SUBMITTED: { fr: 'soumise', es: 'enviada', en: 'submitted' },
  VALIDATED: { fr: 'validée', es: 'validada', en: 'validated' },
  REJECTED: { fr: 'refusée', es: 'rechazada', en: 'rejected' },
  REMOVED: { fr: 'retirée', es: 'retirada', en: 'removed' },
});
export type RecordState = keyof typeof RecordState;

@ObjectType({ description: 'The last time that a source or a person confirmed a record.' })
export class Confirmation {
  @Field(() => EdtfDate, { description: 'Last day on which it was confirmed.' })
  date!: string;
  @Field(() => String, { nullable: true, description: 'Publisher of the source, or name of the person.' })
  by?: string;
  @Field(() => Boolean, { description: 'Whether the confirmation is more than two years old and should be renewed.' })
  stale!: boolean;
}

export const draftOptions = {
  description:
    'The record in the shape in which it is saved: own aliases, synonyms, edges with their periods and citations. Saved again unchanged, it changes nothing. References to records that the viewer may not read are absent, and saving keeps them.',
  /** Of the values of one record, read with it: about so many objects, whatever its lists. */
  complexity: () => 20,
};

@InterfaceType('Node', {
  description: 'An object with an id.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable id. Survives renaming and moving; never reused.' })
  id!: string;
}

@InterfaceType({
  description: 'A record of the graph with names, citations and a version.',
  implements: Node,
})
export abstract class Thing extends Node {
  /** Texts per language, by the name of the fact. */
  texts!: Record<string, Localized>;
  /** The draft as JSON. The API exposes what of it the viewer may read. */
  storedDraft?: string;

  @Stored({
    labels: { fr: 'versions des sources', es: 'versiones de las fuentes', en: 'source statements' },
    description: 'Values that sources state for the same fact. The first one is used.',
    help: {
      fr: 'Quand des sources se contredisent : une ligne par version, la première est retenue.',
      es: 'Cuando las fuentes se contradicen: una línea por versión; se usa la primera.',
      en: 'When sources disagree: one line for each version; the first one is used.',
    },
    type: () => Statement,
    list: true,
  })
  statements!: Statement[];

  @Field(() => Kind, { description: 'Kind of thing.' })
  kind!: string;

  @Stored({
    name: 'name',
    labels: { fr: 'nom', es: 'nombre', en: 'name' },
    description: 'Name in its original language.',
    help: {
      fr: 'Dans la langue d’origine, tel que ses acteurs l’écrivent.',
      es: 'En el idioma original, tal como lo escriben sus actores.',
      en: 'In the original language, as its actors write it.',
    },
    required: true,
    maxLength: maxTitleLength,
    alternatives: true,
  })
  originalName!: string;

  @Stored({
    name: 'names',
    labels: { fr: 'noms traduits', es: 'nombres traducidos', en: 'translated names' },
    description: 'Names in French, Spanish and English.',
    help: {
      fr: 'Seulement là où ils diffèrent du nom d’origine.',
      es: 'Solo donde difieren del nombre original.',
      en: 'Only where they differ from the original name.',
    },
    maxLength: maxTitleLength,
    type: () => LocalizedDraft,
    localized: true,
  })
  @Field(() => String, {
    name: 'name',
    description: 'Name in the given language, or the original one. Without `language`: the original name.',
  })
  name(
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the name; the original name when absent.',
    })
    language?: Language,
  ): string {
    return (language && this.texts.names?.[toLanguageCode(language)]) || this.originalName;
  }

  @Stored({
    name: 'aliases',
    labels: { fr: 'autres noms', es: 'otros nombres', en: 'other names' },
    description: 'Aliases: acronyms, other spellings, common names.',
    help: {
      fr: 'Sigles, autres graphies, noms courants : la recherche les retrouve tous.',
      es: 'Siglas, otras grafías, nombres comunes: la búsqueda los encuentra todos.',
      en: 'Acronyms, other spellings, common names: search finds them all.',
    },
    maxLength: maxTitleLength,
    list: true,
  })
  writtenAliases!: string[];

  @Field(() => [String], { description: 'All other names: translations, acronyms, former names, other spellings.' })
  aliases!: string[];

  @Text({
    labels: { fr: 'description', es: 'descripción', en: 'description' },
    description: 'Description, in our own words.',
    help: {
      fr: 'Avec vos propres mots, sans recopier la source.',
      es: 'Con sus propias palabras, sin copiar la fuente.',
      en: 'In your own words, not copied from the source.',
    },
  })
  description?: string;

  @Fact({
    labels: { fr: 'identifiants', es: 'identificadores', en: 'identifiers' },
    description: 'Identifiers in other registers.',
    help: {
      fr: 'Numéros officiels : SIREN, ISO 3166, ROR, Wikidata, IATI…',
      es: 'Números oficiales: SIREN, ISO 3166, ROR, Wikidata, IATI…',
      en: 'Official numbers: SIREN, ISO 3166, ROR, Wikidata, IATI…',
    },
    type: () => Identifier,
    list: true,
  })
  identifiers!: Identifier[];

  @Cited()
  citations!: Citation[];

  @Field(() => [Conflict], {
    description: 'Facts on which sources disagree or that cannot all be true, and two numbers of one register.',
  })
  conflicts(): Conflict[] {
    return [...findConflicts(this.statements), ...findIdentifierConflicts(this.identifiers)];
  }

  @Field(() => RecordState, {
    description: 'State of the record; REMOVED after removal.',
  })
  record!: RecordState;

  @Field(() => Visibility, {
    description:
      'Who may read the record: everybody, all editors, or its editor only. To others it does not exist: in no list, count or search.',
  })
  visibility!: Visibility;

  @Field(() => Int, {
    description: 'Version for optimistic locking: send it back when saving.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was created, or first imported.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When it was last changed: edited, imported, removed, restored or merged.' })
  updatedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the editor who last changed it; null when that was an import, as of the seeds.',
  })
  updatedBy?: string;

  @Field(() => SavedThing, draftOptions)
  draft!: object;

  @Field(() => Confirmation, { nullable: true, description: 'Last confirmation by a source or a person.' })
  confirmed?: Confirmation;

  @Field(() => LayoutPosition, {
    nullable: true,
    description:
      'Stored position in the overview, the same for everybody. Null for records that are not public, that rank below the 20,000 most central actors and initiatives, or that were added within the last minute.',
  })
  layoutPosition?: LayoutPosition;
}

export const SavedThing = createDraftInterface(
  Thing,
  'A record in the shape in which it is saved, with the fields of all kinds.',
);
