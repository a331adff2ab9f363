import { Fact, Text, Value } from '../model.ts';
import { Citation } from './citation.ts';

@Value('A result, practice, lesson, difficulty or risk of an initiative, or what followed a decision.')
export class Finding {
  @Text({
    labels: { fr: 'constat', es: 'hallazgo', en: 'finding' },
    description: 'Text of the finding, in our own words.',
    required: true,
  })
  text!: string;

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Passages that state it.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];
}
