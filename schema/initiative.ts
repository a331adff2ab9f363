import { Field, InterfaceType } from 'type-graphql';
import { Actor } from './actor.ts';
import { type Connection } from './answers/page.ts';
import type { Call } from './entities/call.ts';
import type { Decision } from './entities/decision.ts';
import { Place } from './entities/place.ts';
import { Theme } from './entities/theme.ts';
import { Fact, Relation, Stored, createKindEnum, findEntityType } from './model.ts';
import { Thing } from './thing.ts';
import { type StatedParticipation, findContradictions } from './values/contradiction.ts';
import { CostItem } from './values/costItem.ts';
import { Criterion } from './values/criterion.ts';
import { CurrentStatus, findCurrentStatus, findLastHeard } from './values/currentStatus.ts';
import { EdtfDate } from './values/date.ts';
import { getToday } from './values/days.ts';
import { Figure } from './values/figure.ts';
import { Finding } from './values/finding.ts';
import { Participation, ParticipationArgs } from './values/participation.ts';
import { Interval, type Period } from './values/period.ts';
import { Status, StatusStatement } from './values/status.ts';

@InterfaceType({
  description: 'What actors do together: an agreement, training, event or project.',
  implements: Thing,
})
export abstract class Initiative extends Thing {
  /** Owner of a restricted record; null for others. Not exposed by the API. */
  owner!: string | null;
  /** Participations that the record has twice. Not exposed by the API but as a conflict. */
  repeatedParticipations?: StatedParticipation[];

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period, as far as it is known.',
    help: {
      fr: 'Ce que l’on sait, même imprécis : 2013, automne 2013, depuis 2014, 2013-2016.',
      es: 'Lo que se sepa, aunque sea impreciso: 2013, otoño de 2013, desde 2014, 2013-2016.',
      en: 'As far as it is known: 2013, autumn 2013, since 2014, 2013–2016.',
    },
    type: () => Interval,
    alternatives: true,
  })
  period?: Period;

  @Stored({
    labels: { fr: 'historique du statut', es: 'historial del estado', en: 'status history' },
    description:
      'Statements of its status with their dates. The latest one is the status; without any, the status is UNKNOWN.',
    help: {
      fr: 'Le statut est le plus récent de la liste.',
      es: 'El estado es el más reciente de la lista.',
      en: 'The status is the latest one of the list.',
    },
    type: () => StatusStatement,
    list: true,
  })
  @Field(() => [StatusStatement], { description: 'Statements of its status with their dates, latest first.' })
  statusHistory!: StatusStatement[];

  @Field(() => Status, {
    description:
      'Latest stated status, UNKNOWN when nobody stated one. See `statusHistory` for its date: an old statement does not describe the present.',
  })
  status!: Status;

  @Field(() => CurrentStatus, {
    description:
      'Latest stated status as long as it can still be so: until the end that a source gives, an announced start, or twelve months after the statement. Then OUTCOME_UNKNOWN, as no source says what followed. What ended or was abandoned stays so.',
  })
  currentStatus(): CurrentStatus {
    return findCurrentStatus(this.datedFacts, getToday());
  }

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      'When it was last heard of: the date of the latest statement of its status or, without one, the latest date of its period. Null without any date.',
  })
  lastHeard(): string | undefined {
    return findLastHeard(this.datedFacts);
  }

  private get datedFacts() {
    return { statusHistory: this.statusHistory, period: this.period?.interval };
  }

  override conflicts() {
    const { signed, inForce } = this as { signed?: string; inForce?: string };
    return [
      ...super.conflicts(),
      ...findContradictions({
        period: this.period?.interval,
        statusHistory: this.statusHistory,
        signed,
        inForce,
        participations: this.repeatedParticipations,
      }),
    ];
  }

  @Relation({
    labels: { fr: 'participants', es: 'participantes', en: 'participants' },
    description: 'Participants with their roles and contributions.',
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
    description: 'Themes.',
    target: () => Theme,
    edge: 'ABOUT',
    direction: 'out',
    many: true,
    owner: true,
  })
  themes!: Theme[];

  @Relation({
    labels: { fr: 'lieux', es: 'lugares', en: 'places' },
    description: 'Places where it takes place or that it is intended for.',
    help: {
      fr: 'Là où elle se déroule, ou pour qui elle est prévue.',
      es: 'Donde se lleva a cabo o a los que está destinada.',
      en: 'Where it takes place, or that it is intended for.',
    },
    target: () => Place,
    edge: 'TAKES_PLACE_IN',
    direction: 'out',
    many: true,
    owner: true,
  })
  places!: Place[];

  @Relation({
    labels: { fr: 'fait partie de', es: 'forma parte de', en: 'part of' },
    description: 'Larger initiative it belongs to.',
    target: () => Initiative,
    edge: 'PART_OF',
    direction: 'out',
    owner: true,
    acyclic: true,
    hop: true,
  })
  partOf?: Initiative;

  @Relation({
    labels: { fr: 'comprend', es: 'comprende', en: 'includes' },
    description: 'Smaller initiatives that belong to it.',
    target: () => Initiative,
    edge: 'PART_OF',
    direction: 'in',
    many: true,
    hop: true,
  })
  parts!: Initiative[];

  @Relation({
    labels: { fr: 'fait suite à', es: 'da continuidad a', en: 'follows' },
    description: 'Earlier initiatives it follows.',
    target: () => Initiative,
    edge: 'FOLLOWS',
    direction: 'out',
    many: true,
    owner: true,
    acyclic: true,
    hop: true,
  })
  follows!: Initiative[];

  @Relation({
    labels: { fr: 'suivie de', es: 'continuada por', en: 'followed by' },
    description: 'Later initiatives that follow it.',
    target: () => Initiative,
    edge: 'FOLLOWS',
    direction: 'in',
    many: true,
    hop: true,
  })
  followedBy!: Initiative[];

  @Relation({
    labels: { fr: 'utilise', es: 'utiliza', en: 'uses' },
    description: 'Guides, tools or services that it uses.',
    help: {
      fr: 'Guides, outils ou services.',
      es: 'Guías, herramientas o servicios.',
      en: 'Guides, tools or services.',
    },
    target: () => Initiative,
    edge: 'USES',
    direction: 'out',
    many: true,
    owner: true,
    hop: true,
  })
  uses!: Initiative[];

  @Relation({
    labels: { fr: 'utilisé par', es: 'utilizado por', en: 'used by' },
    description: 'Initiatives that use it.',
    target: () => Initiative,
    edge: 'USES',
    direction: 'in',
    many: true,
    hop: true,
  })
  usedBy!: Initiative[];

  @Relation({
    labels: { fr: 'fondé sur', es: 'basado en', en: 'based on' },
    description: 'Agreements, programmes or instruments that it is based on.',
    help: {
      fr: 'Accords, programmes ou instruments.',
      es: 'Acuerdos, programas o instrumentos.',
      en: 'Agreements, programmes or instruments.',
    },
    target: () => Initiative,
    edge: 'BASED_ON',
    direction: 'out',
    many: true,
    owner: true,
    hop: true,
  })
  basedOn!: Initiative[];

  @Relation({
    labels: { fr: 'sert de base à', es: 'sirve de base a', en: 'basis for' },
    description: 'Initiatives that are based on it.',
    target: () => Initiative,
    edge: 'BASED_ON',
    direction: 'in',
    many: true,
    hop: true,
  })
  basisFor!: Initiative[];

  @Relation({
    labels: { fr: 'sur le modèle de', es: 'según el modelo de', en: 'modelled on' },
    description: 'Earlier initiatives, of others or elsewhere, whose model it takes up.',
    help: {
      fr: 'Initiatives antérieures, menées par d’autres ou ailleurs.',
      es: 'Iniciativas anteriores, de otros o de otros lugares.',
      en: 'Earlier initiatives, of others or elsewhere.',
    },
    target: () => Initiative,
    edge: 'MODELLED_ON',
    direction: 'out',
    many: true,
    owner: true,
    hop: true,
  })
  modelledOn!: Initiative[];

  @Relation({
    labels: { fr: 'sert de modèle à', es: 'sirve de modelo a', en: 'model for' },
    description: 'Initiatives that take up its model.',
    target: () => Initiative,
    edge: 'MODELLED_ON',
    direction: 'in',
    many: true,
    hop: true,
  })
  modelFor!: Initiative[];

  @Relation({
    labels: { fr: 'financé par l’appel', es: 'financiado por la convocatoria', en: 'funded by call' },
    description: 'Calls that paid for it.',
    target: () => findEntityType('Call'),
    edge: 'FUNDED',
    direction: 'in',
    many: true,
    hop: true,
  })
  fundedByCalls!: Call[];

  @Relation({
    labels: { fr: 'décisions à son sujet', es: 'decisiones al respecto', en: 'decisions about it' },
    description: 'Decisions that start, change or concern it.',
    target: () => findEntityType('Decision'),
    edge: 'DECIDES_ON',
    direction: 'in',
    many: true,
  })
  decisionsAbout!: Decision[];

  @Fact({
    labels: { fr: 'résultats', es: 'resultados', en: 'results' },
    description: 'Results achieved.',
    type: () => Finding,
    list: true,
  })
  results!: Finding[];

  @Fact({
    labels: { fr: 'bonnes pratiques', es: 'buenas prácticas', en: 'good practices' },
    description: 'Good practices that can be reused.',
    type: () => Finding,
    list: true,
  })
  practices!: Finding[];

  @Fact({
    labels: { fr: 'enseignements', es: 'lecciones aprendidas', en: 'lessons learned' },
    description: 'Lessons learned.',
    type: () => Finding,
    list: true,
  })
  lessons!: Finding[];

  @Fact({
    labels: { fr: 'difficultés', es: 'dificultades', en: 'difficulties' },
    description: 'Difficulties, met or expected.',
    type: () => Finding,
    list: true,
  })
  difficulties!: Finding[];

  @Fact({
    labels: { fr: 'risques', es: 'riesgos', en: 'risks' },
    description: 'Risks that a source names: what may go wrong, and what is said against it.',
    type: () => Finding,
    list: true,
  })
  risks!: Finding[];

  @Fact({
    labels: { fr: 'chiffres', es: 'cifras', en: 'figures' },
    description: 'Figures that a source gives.',
    type: () => Figure,
    list: true,
  })
  figures!: Figure[];

  @Fact({
    labels: { fr: 'postes de coût', es: 'rubros de costo', en: 'cost items' },
    description: 'What it costs, item by item, and who pays which share.',
    type: () => CostItem,
    list: true,
  })
  costs!: CostItem[];

  @Fact({
    labels: { fr: 'critères remplis', es: 'criterios cumplidos', en: 'criteria met' },
    description: 'Criteria of a funder, a network or a method that it says it meets, in their order.',
    help: {
      fr: 'Ceux d’un financeur, d’un réseau ou d’une méthode, dans leur ordre.',
      es: 'Los de un financiador, una red o un método, en su orden.',
      en: 'Those of a funder, a network or a method, in their order.',
    },
    type: () => Criterion,
    list: true,
  })
  criteria!: Criterion[];

  @Relation({
    labels: { fr: 'critères fixés par', es: 'criterios fijados por', en: 'criteria set by' },
    description: 'Initiatives whose list of criteria it says it meets; none when the criteria are a list of its own.',
    target: () => Initiative,
    edge: 'MEETS_CRITERIA_OF',
    direction: 'out',
    many: true,
    owner: true,
    acyclic: true,
  })
  criteriaSetBy!: Initiative[];

  @Relation({
    labels: { fr: 'critères repris par', es: 'criterios adoptados por', en: 'criteria met by' },
    description: 'Initiatives that say they meet criteria of its list.',
    target: () => Initiative,
    edge: 'MEETS_CRITERIA_OF',
    direction: 'in',
    many: true,
  })
  criteriaMetBy!: Initiative[];
}

export const InitiativeKind = createKindEnum(
  'InitiativeKind',
  'The kinds of initiative that a proposal can be.',
  Initiative,
);
