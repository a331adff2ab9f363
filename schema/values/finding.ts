import { Fact, Text, Value } from '../model.ts';
import { Citation } from './citation.ts';

@Value('What was found out by doing: a result, a practice, a lesson or a difficulty. It is what a precedent teaches.')
export class Finding {
  @Text({
    labels: { fr: 'constat', es: 'hallazgo', en: 'finding' },
    description: 'The finding, told in our own words.',
    required: true,
  })
  text!: string;

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Who says so.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];
}
