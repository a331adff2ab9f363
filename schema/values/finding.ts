import { Fact, Text, Value } from '../model.ts';
import { Citation } from './citation.ts';

@Value('A result, practice, lesson or difficulty of an initiative.')
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
