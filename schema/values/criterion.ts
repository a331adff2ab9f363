import { Int } from 'type-graphql';
import { Fact, Text, Value } from '../model.ts';
import { type Citation, Cited } from './citation.ts';

@Value('A criterion of a list that a funder, a network or a method sets, and that an initiative says it meets.')
export class Criterion {
  @Fact({
    labels: { fr: 'numéro', es: 'número', en: 'number' },
    description: 'Number in the list, from 1.',
    type: () => Int,
    min: 1,
  })
  number?: number;

  @Text({
    labels: { fr: 'critère', es: 'criterio', en: 'criterion' },
    description: 'The criterion, as the source words it or translated.',
    required: true,
  })
  text!: string;

  @Cited()
  citations!: Citation[];
}
