import { Text, Value } from '../model.ts';
import { type Citation, Cited } from './citation.ts';

@Value('A result, practice, lesson, difficulty or risk of an initiative, or what followed a decision.')
export class Finding {
  @Text({
    labels: { fr: 'constat', es: 'hallazgo', en: 'finding' },
    description: 'Text of the finding, in our own words.',
    required: true,
  })
  text!: string;

  @Cited()
  citations!: Citation[];
}
