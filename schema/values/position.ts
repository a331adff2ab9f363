import { Field, ID } from 'type-graphql';
import { Institution } from '../entities/institution.ts';
import { Person } from '../entities/person.ts';
import { Place } from '../entities/place.ts';
import { Fact, Reference, Text, Value } from '../model.ts';
import { Citation } from './citation.ts';
import { Interval, type Period } from './period.ts';

@Value('A function that a person holds at an institution, as a document states it.')
export class Position {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Person, { description: 'Who holds it.' })
  person!: Person;

  @Field(() => Institution, { description: 'Where.' })
  institution!: Institution;

  @Text({
    labels: { fr: 'fonction', es: 'cargo', en: 'position' },
    description: 'The function as stated.',
    alternatives: true,
  })
  function?: string;

  @Reference({
    labels: { fr: 'territoire', es: 'territorio', en: 'area covered' },
    description: 'The places the function covers.',
    target: () => Place,
    list: true,
  })
  covers!: Place[];

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'When, as far as it is known. A date alone is the day it was stated.',
    type: () => Interval,
    alternatives: true,
  })
  period?: Period;

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Who says so.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];
}
