import { Int } from 'type-graphql';
import type { Document } from '../entities/document.ts';
import { Fact, Reference, Value, findEntityType } from '../model.ts';
import { createEnum } from './choice.ts';
import { EdtfDate } from './date.ts';

export const Confidence = createEnum('Confidence', 'How sure the reading of a source is.', {
  STATED: { fr: 'explicite', es: 'explícito', en: 'stated' },
  IMPLIED: { fr: 'déduit du texte', es: 'deducido del texto', en: 'implied' },
  UNCERTAIN: { fr: 'incertain', es: 'incierto', en: 'uncertain' },
});
export type Confidence = keyof typeof Confidence;

@Value('Which passage of which document says so. A passage is the nearest heading and the nth paragraph under it.')
export class Citation {
  @Reference({
    labels: { fr: 'document', es: 'documento', en: 'document' },
    description: 'The document that says so.',
    // By name: Document is a Thing, and every Thing has citations.
    target: () => findEntityType('Document'),
    required: true,
  })
  document!: Document;

  @Fact({
    labels: { fr: 'section', es: 'sección', en: 'section' },
    description: 'The nearest heading above the passage.',
  })
  section?: string;

  @Fact({
    labels: { fr: 'paragraphe', es: 'párrafo', en: 'paragraph' },
    description: 'The nth paragraph under that heading, from 1.',
    type: () => Int,
    min: 1,
  })
  paragraph?: number;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: "When it was said; the document's date when the passage gives no other.",
    type: () => EdtfDate,
  })
  date?: string;

  @Fact({
    labels: { fr: 'certitude', es: 'certeza', en: 'confidence' },
    description: 'How sure the reading is.',
    type: () => Confidence,
    required: true,
    defaultValue: Confidence.STATED,
  })
  confidence!: Confidence;
}
