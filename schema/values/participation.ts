import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Actor } from '../actor.ts';
import { PageArgs } from '../answers/page.ts';
import type { Institution } from '../entities/institution.ts';
import { Initiative } from '../initiative.ts';
import { Fact, Reference, Text, Value, findEntityType } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { Money } from './money.ts';
import { Interval, type Period } from './period.ts';
import { Role } from './role.ts';

@Value('The participation of an actor in an initiative. An actor with two roles has two participations.')
export class Participation {
  @Field(() => ID, { description: 'Opaque and stable id of the edge. Not accepted by `node`.' })
  id!: string;

  @Field(() => Actor, { description: 'The participating actor.' })
  actor!: Actor;

  @Field(() => Initiative, { description: 'The initiative.' })
  initiative!: Initiative;

  @Fact({
    labels: { fr: 'rôle', es: 'función', en: 'role' },
    description: 'Role of the actor.',
    type: () => Role,
    required: true,
  })
  role!: Role;

  @Reference({
    labels: { fr: 'pour le compte de', es: 'en representación de', en: 'on behalf of' },
    description: 'Institution that the actor acts for: of a person, or of an agency.',
    help: {
      fr: 'L’institution que représente une personne, ou pour laquelle agit une agence.',
      es: 'La institución que representa una persona o por la que actúa una agencia.',
      en: 'The institution that a person represents, or that an agency acts for.',
    },
    // By name: importing Institution would evaluate it before Actor, which it extends.
    target: () => findEntityType('Institution'),
  })
  onBehalfOf?: Institution;

  @Fact({
    labels: { fr: 'apport', es: 'aportación', en: 'contribution' },
    description: 'Contribution of the actor.',
    type: () => Money,
  })
  contribution?: Money;

  @Fact({
    labels: { fr: 'nombre de personnes', es: 'número de personas', en: 'number of people' },
    description: 'Number of people from the actor.',
    type: () => Int,
    min: 0,
  })
  count?: number;

  @Text({ labels: { fr: 'précision', es: 'nota', en: 'note' }, description: 'Details of the role.' })
  note?: string;

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period, if shorter than the initiative.',
    help: {
      fr: 'Si elle est plus courte que celle de l’initiative.',
      es: 'Si es más corto que el de la iniciativa.',
      en: 'If shorter than that of the initiative.',
    },
    type: () => Interval,
  })
  period?: Period;

  @Cited()
  citations!: Citation[];
}

@ArgsType()
export class ParticipationArgs extends PageArgs {
  @Field(() => Role, { nullable: true, description: 'Only participations with this role.' })
  role?: Role;
}
