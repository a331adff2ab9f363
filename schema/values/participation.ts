import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Actor } from '../actor.ts';
import { PageArgs } from '../answers/page.ts';
import { Initiative } from '../initiative.ts';
import { Fact, Text, Value } from '../model.ts';
import { Citation } from './citation.ts';
import { Money } from './money.ts';
import { Interval, type Period } from './period.ts';
import { Role } from './role.ts';

@Value('The part an actor takes in an initiative. An actor with two roles takes part twice.')
export class Participation {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Actor, { description: 'Who takes part.' })
  actor!: Actor;

  @Field(() => Initiative, { description: 'In what.' })
  initiative!: Initiative;

  @Fact({
    labels: { fr: 'rôle', es: 'función', en: 'role' },
    description: 'What the actor does in it.',
    type: () => Role,
    required: true,
  })
  role!: Role;

  @Fact({
    labels: { fr: 'apport', es: 'aportación', en: 'contribution' },
    description: 'What the actor gives.',
    type: () => Money,
  })
  contribution?: Money;

  @Fact({
    labels: { fr: 'nombre de personnes', es: 'número de personas', en: 'number of people' },
    description: 'How many people of the actor.',
    type: () => Int,
    min: 0,
  })
  count?: number;

  @Text({ labels: { fr: 'précision', es: 'nota', en: 'note' }, description: 'What the role was in particular.' })
  note?: string;

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'When, if not all the time.',
    type: () => Interval,
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

@ArgsType()
export class ParticipationArgs extends PageArgs {
  @Field(() => Role, { nullable: true, description: 'Only this role.' })
  role?: Role;
}
