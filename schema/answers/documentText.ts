import { Field, Int, ObjectType } from 'type-graphql';
import { Confidence } from '../values/citation.ts';
import { EdtfDate } from '../values/date.ts';
import { createEnum } from '../values/enum.ts';
import { Visibility } from '../values/visibility.ts';

export const PassageType = createEnum('PassageType', 'Form of a passage.', {
  HEADING: { fr: 'titre', es: 'título', en: 'heading' },
  PARAGRAPH: { fr: 'paragraphe', es: 'párrafo', en: 'paragraph' },
  LIST: { fr: 'liste', es: 'lista', en: 'list' },
  TABLE: { fr: 'tableau', es: 'cuadro', en: 'table' },
});
export type PassageType = keyof typeof PassageType;

@ObjectType({ description: 'A fact that cites a passage.' })
export class CitingFact {
  @Field(() => String, {
    description: 'Name of the fact; `citations` when the passage is a source of the whole thing.',
  })
  field!: string;
  @Field(() => String, { nullable: true, description: 'Nearest heading above the passage.' })
  section?: string;
  @Field(() => Int, { nullable: true, description: 'Number of the paragraph below that heading, from 1.' })
  paragraph?: number;
  @Field(() => Confidence, { description: 'Confidence in the reading.' })
  confidence!: Confidence;
}

@ObjectType({ description: 'A heading or a paragraph of a document, as it stands there.' })
export class Passage {
  @Field(() => Int, { description: 'Place in the text, from 1.' })
  position!: number;
  @Field(() => PassageType, { description: 'Its form.' })
  type!: PassageType;
  @Field(() => String, {
    description:
      'Its wording. Each item of a list is a line that begins with "-" or a bullet, each row of a table one with its cells between "|".',
  })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Nearest heading; null before the first one.' })
  section?: string;
  @Field(() => Int, { nullable: true, description: 'Number below that heading, from 1; null for the heading itself.' })
  paragraph?: number;
}

@ObjectType({ description: 'The wording of a document, split by heading and paragraph.' })
export class DocumentText {
  @Field(() => Visibility, { description: 'Who may read it: everybody (PUBLIC) or editors (NETWORK).' })
  visibility!: Visibility;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the file that it was read from; null when it was typed.',
  })
  file?: string;
  @Field(() => EdtfDate, { description: 'Day of its last change.' })
  updated!: string;
  passages!: readonly Passage[];
}
