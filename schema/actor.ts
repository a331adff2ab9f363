import { InterfaceType } from 'type-graphql';
import type { Decision } from './entities/decision.ts';
import { Relation, findEntityType } from './model.ts';
import { Thing } from './thing.ts';
import { type Connection } from './answers/page.ts';
import { Initiative } from './initiative.ts';
import { Participation, ParticipationArgs } from './values/participation.ts';

@InterfaceType({
  description: 'An institution or a person that takes part in initiatives.',
  implements: Thing,
})
export abstract class Actor extends Thing {
  @Relation({
    labels: { fr: 'participe à', es: 'participa en', en: 'takes part in' },
    description: 'Participations of the actor in initiatives, each with its role.',
    target: () => Initiative,
    edge: 'PARTICIPATES_IN',
    direction: 'out',
    many: true,
    hop: true,
    edgeType: () => Participation,
    otherEnd: 'initiative',
    thisEnd: 'actor',
    paged: () => ParticipationArgs,
  })
  participations!: Connection<Participation>;

  @Relation({
    labels: { fr: 'responsable de', es: 'responsable de', en: 'responsible for' },
    description: 'Decisions for which the actor is responsible.',
    target: () => findEntityType('Decision'),
    edge: 'RESPONSIBLE_FOR',
    direction: 'out',
    many: true,
  })
  responsibleFor!: Decision[];
}
