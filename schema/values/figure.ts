import { Float } from 'type-graphql';
import { Fact, Text, Value } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { Interval, type Period } from './period.ts';

@Value('A figure that a source gives: what is counted, how much, and when.')
export class Figure {
  @Text({
    labels: { fr: 'objet', es: 'concepto', en: 'subject' },
    description: 'What is counted or measured.',
    required: true,
  })
  subject!: string;

  @Fact({
    labels: { fr: 'valeur', es: 'valor', en: 'value' },
    description: 'The number.',
    type: () => Float,
    required: true,
  })
  value!: number;

  @Text({
    labels: { fr: 'unité', es: 'unidad', en: 'unit' },
    description: 'Unit, in words; absent when the subject is counted.',
  })
  unit?: string;

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period or day that it refers to.',
    type: () => Interval,
  })
  period?: Period;

  @Cited()
  citations!: Citation[];
}
