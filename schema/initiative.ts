import { Field, InterfaceType } from 'type-graphql';
import { Actor } from './actor.ts';
import { type Connection } from './answers/page.ts';
import { Place } from './entities/place.ts';
import { Theme } from './entities/theme.ts';
import { Fact, Relation, Stored, createKindEnum } from './model.ts';
import { Thing } from './thing.ts';
import { Finding } from './values/finding.ts';
import { Participation, ParticipationArgs } from './values/participation.ts';
import { Interval, type Period } from './values/period.ts';
import { Status, StatusStatement } from './values/status.ts';

@InterfaceType({
  description: 'What actors do together: an agreement, a training, an event, a project.',
  implements: Thing,
})
export abstract class Initiative extends Thing {
  /** Who keeps it; nobody in particular: null. Told to nobody. */
  owner!: string | null;

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'When, as far as it is known.',
    type: () => Interval,
    alternatives: true,
  })
  period?: Period;

  @Stored({
    labels: { fr: 'historique du statut', es: 'historial del estado', en: 'status history' },
    description: 'What was said of its status and when; the latest is the status.',
    type: () => StatusStatement,
    list: true,
    required: true,
  })
  @Field(() => [StatusStatement], { description: 'What was said of its status and when, latest first.' })
  statusHistory!: StatusStatement[];

  @Field(() => Status, {
    description:
      'The latest status that was said. Look at statusHistory for when: an old statement is not the state of today.',
  })
  status!: Status;

  @Relation({
    labels: { fr: 'participants', es: 'participantes', en: 'participants' },
    description: 'Who takes part, in which role, with what contribution.',
    target: () => Actor,
    edge: 'PARTICIPATES_IN',
    direction: 'in',
    many: true,
    owner: true,
    hop: true,
    edgeType: () => Participation,
    otherEnd: 'actor',
    thisEnd: 'initiative',
    paged: () => ParticipationArgs,
  })
  participations!: Connection<Participation>;

  @Relation({
    labels: { fr: 'thèmes', es: 'temas', en: 'themes' },
    description: 'What it is about.',
    target: () => Theme,
    edge: 'ABOUT',
    direction: 'out',
    many: true,
    owner: true,
  })
  themes!: Theme[];

  @Relation({
    labels: { fr: 'lieux', es: 'lugares', en: 'places' },
    description: 'Where it takes place or is meant for.',
    target: () => Place,
    edge: 'TAKES_PLACE_IN',
    direction: 'out',
    many: true,
    owner: true,
  })
  places!: Place[];

  @Relation({
    labels: { fr: 'fait partie de', es: 'forma parte de', en: 'part of' },
    description: 'The larger initiative it belongs to.',
    target: () => Initiative,
    edge: 'PART_OF',
    direction: 'out',
    owner: true,
    hop: true,
  })
  partOf?: Initiative;

  @Relation({
    labels: { fr: 'comprend', es: 'comprende', en: 'includes' },
    description: 'The smaller initiatives that belong to it.',
    target: () => Initiative,
    edge: 'PART_OF',
    direction: 'in',
    many: true,
    hop: true,
  })
  parts!: Initiative[];

  @Relation({
    labels: { fr: 'fait suite à', es: 'da continuidad a', en: 'follows' },
    description: 'The earlier initiatives it goes on from.',
    target: () => Initiative,
    edge: 'FOLLOWS',
    direction: 'out',
    many: true,
    owner: true,
    hop: true,
  })
  follows!: Initiative[];

  @Relation({
    labels: { fr: 'suivie de', es: 'continuada por', en: 'followed by' },
    description: 'The later initiatives that go on from it.',
    target: () => Initiative,
    edge: 'FOLLOWS',
    direction: 'in',
    many: true,
    hop: true,
  })
  followedBy!: Initiative[];

  @Fact({
    labels: { fr: 'résultats', es: 'resultados', en: 'results' },
    description: 'What it achieved.',
    type: () => Finding,
    list: true,
  })
  results!: Finding[];

  @Fact({
    labels: { fr: 'bonnes pratiques', es: 'buenas prácticas', en: 'good practices' },
    description: 'What was done well and can be done again.',
    type: () => Finding,
    list: true,
  })
  practices!: Finding[];

  @Fact({
    labels: { fr: 'enseignements', es: 'lecciones aprendidas', en: 'lessons learned' },
    description: 'What was learnt.',
    type: () => Finding,
    list: true,
  })
  lessons!: Finding[];

  @Fact({
    labels: { fr: 'difficultés', es: 'dificultades', en: 'difficulties' },
    description: 'What stood in the way, or may.',
    type: () => Finding,
    list: true,
  })
  difficulties!: Finding[];
}

export const InitiativeKind = createKindEnum(
  'InitiativeKind',
  'The kinds of initiative that a proposal can be.',
  Initiative,
);
