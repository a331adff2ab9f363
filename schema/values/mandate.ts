import type { Theme } from '../entities/theme.ts';
import { Fact, Reference, Text, Value, findEntityType } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { Interval, type Period } from './period.ts';

@Value('A mission that a text gives an institution.')
export class Mandate {
  @Text({
    labels: { fr: 'mission', es: 'misión', en: 'mission' },
    description: 'The mission, in our own words.',
    required: true,
  })
  text!: string;

  @Reference({
    labels: { fr: 'thèmes', es: 'temas', en: 'themes' },
    description: 'Themes.',
    target: () => findEntityType('Theme'),
    list: true,
  })
  themes!: Theme[];

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period during which it is given.',
    type: () => Interval,
  })
  period?: Period;

  @Cited()
  citations!: Citation[];
}
