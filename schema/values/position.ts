import { Field, ID } from 'type-graphql';
import { Institution } from '../entities/institution.ts';
import { Person } from '../entities/person.ts';
import { Place } from '../entities/place.ts';
import { Fact, Reference, Text, Value } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { Interval, type Period } from './period.ts';

@Value('A function of a person at an institution, as stated in a document.')
export class Position {
  @Field(() => ID, { description: 'Opaque and stable id of the edge. Not accepted by `node`.' })
  id!: string;

  @Field(() => Person, { description: 'The person.' })
  person!: Person;

  @Field(() => Institution, { description: 'The institution.' })
  institution!: Institution;

  @Text({
    labels: { fr: 'fonction', es: 'cargo', en: 'position' },
    description: 'Function as stated.',
    alternatives: true,
  })
  function?: string;

  @Reference({
    labels: { fr: 'territoire', es: 'territorio', en: 'area covered' },
    description: 'Places the function covers.',
    target: () => Place,
    list: true,
  })
  covers!: Place[];

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period, as far as it is known. A single date is the day of the statement.',
    type: () => Interval,
    alternatives: true,
  })
  period?: Period;

  @Cited()
  citations!: Citation[];
}
