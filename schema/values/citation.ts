import { Field, Int } from 'type-graphql';
import type { Document } from '../entities/document.ts';
import { Fact, Reference, Value, findEntityType } from '../model.ts';
import { createEnum } from './enum.ts';
import { EdtfDate } from './date.ts';

export const Confidence = createEnum('Confidence', 'Confidence in the reading of a source.', {
  STATED: { fr: 'explicite', es: 'explícito', en: 'stated' },
  IMPLIED: { fr: 'déduit du texte', es: 'deducido del texto', en: 'implied' },
  UNCERTAIN: { fr: 'incertain', es: 'incierto', en: 'uncertain' },
});
export type Confidence = keyof typeof Confidence;

@Value('A passage that states a fact: the nearest heading in a document and the paragraph below it.')
export class Citation {
  @Reference({
    labels: { fr: 'document', es: 'documento', en: 'document' },
    description: 'The cited document.',
    // By name: importing Document would evaluate it before Thing, which it extends.
    target: () => findEntityType('Document'),
    required: true,
  })
  document!: Document;

  @Fact({
    labels: { fr: 'section', es: 'sección', en: 'section' },
    description: 'Nearest heading above the passage.',
    help: {
      fr: 'Le titre le plus proche au-dessus du passage.',
      es: 'El título más cercano arriba del pasaje.',
      en: 'The nearest heading above the passage.',
    },
  })
  section?: string;

  @Fact({
    labels: { fr: 'paragraphe', es: 'párrafo', en: 'paragraph' },
    description: 'Number of the paragraph below that heading, from 1.',
    help: {
      fr: 'Son numéro sous ce titre, à partir de 1.',
      es: 'Su número debajo de ese título, a partir de 1.',
      en: 'Its number below that heading, from 1.',
    },
    type: () => Int,
    min: 1,
  })
  paragraph?: number;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: 'Date of the statement; the date of the document when the passage gives none.',
    help: {
      fr: 'Seulement si le passage en indique une autre que celle du document.',
      es: 'Solo si el pasaje indica otra distinta de la del documento.',
      en: 'Only if the passage gives another than the document’s.',
    },
    type: () => EdtfDate,
  })
  date?: string;

  @Fact({
    labels: { fr: 'certitude', es: 'certeza', en: 'confidence' },
    description: 'Confidence in the reading.',
    type: () => Confidence,
    required: true,
    defaultValue: Confidence.STATED,
  })
  confidence!: Confidence;
}

/** The confidence of what some passages state: the highest of theirs; undefined without passages. */
export const findConfidence = (citations: readonly Pick<Citation, 'confidence'>[] = []): Confidence | undefined =>
  (Object.keys(Confidence) as Confidence[]).find((level) => citations.some(({ confidence }) => confidence === level));

/** Declares the citations of a thing, a value or an edge: the passages that state it, and how sure they make it. */
export const Cited = (): PropertyDecorator => (prototype, key) => {
  Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Passages that state it.',
    type: () => Citation,
    list: true,
  })(prototype, key);
  const get = function (this: { citations?: Citation[] }) {
    return findConfidence(this.citations);
  };
  Object.defineProperty(prototype, 'confidence', { get, configurable: true });
  Field(() => Confidence, {
    nullable: true,
    description: 'The highest confidence of its citations; null without any.',
  })(prototype, 'confidence');
};
