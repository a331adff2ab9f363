import { InterfaceType } from 'type-graphql';
import type { Institution } from './entities/institution.ts';
import { Place } from './entities/place.ts';
import { Theme } from './entities/theme.ts';
import { Fact, Relation } from './model.ts';
import { Thing } from './thing.ts';
import { Interval, type Period } from './values/period.ts';

@InterfaceType({
  description: 'A need or an offer of know-how that an actor states. Its description says what exactly.',
  implements: Thing,
})
export abstract class KnowHow extends Thing {
  /** Of whom it is: a need is sought, an offer given. */
  actor!: Institution;

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period for which it is stated; a single date is the day of the statement.',
    type: () => Interval,
  })
  period?: Period;

  @Relation({
    labels: { fr: 'thèmes', es: 'temas', en: 'themes' },
    description: 'Themes.',
    target: () => Theme,
    edge: 'CONCERNS',
    direction: 'out',
    many: true,
    owner: true,
  })
  themes!: Theme[];

  @Relation({
    labels: { fr: 'lieux', es: 'lugares', en: 'places' },
    description: 'Places that it is stated for; none when it is for anywhere.',
    target: () => Place,
    edge: 'STATED_FOR',
    direction: 'out',
    many: true,
    owner: true,
  })
  places!: Place[];
}
