import { Int } from 'type-graphql';
import { Entity, Fact, Relation, Text, Value } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/choice.ts';
import { Citation } from '../values/citation.ts';
import { EdtfDate } from '../values/date.ts';
import { Decision } from './decision.ts';

export const EventType = createEnum('EventType', 'What sort of event it is.', {
  MEETING: { fr: 'réunion', es: 'reunión', en: 'meeting' },
  SEMINAR: { fr: 'séminaire', es: 'seminario', en: 'seminar' },
  CONFERENCE: { fr: 'conférence', es: 'conferencia', en: 'conference' },
  VISIT: { fr: 'visite', es: 'visita', en: 'visit' },
  FORUM: { fr: 'forum', es: 'foro', en: 'forum' },
  PRIZE: { fr: 'prix', es: 'premio', en: 'prize' },
  CEREMONY: { fr: 'cérémonie', es: 'ceremonia', en: 'ceremony' },
  ELECTION: { fr: 'élections', es: 'elecciones', en: 'elections' },
  GAMES: { fr: 'jeux sportifs', es: 'juegos deportivos', en: 'games' },
});
export type EventType = keyof typeof EventType;

@Value('A point of an agenda.')
export class AgendaItem {
  @Text({ labels: { fr: 'point', es: 'punto', en: 'item' }, description: 'What is on the agenda.', required: true })
  text!: string;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: 'When, if it has a date of its own.',
    type: () => EdtfDate,
  })
  date?: string;

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Who says so.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];
}

@Entity({
  kind: 'EVENT',
  plural: 'events',
  labels: { fr: 'événement', es: 'evento', en: 'event' },
  pluralLabels: { fr: 'événements', es: 'eventos', en: 'events' },
  description: 'What brings people together: a meeting, seminar, conference, visit, forum or prize.',
  descriptions: {
    fr: 'Rencontre ou manifestation : réunion, séminaire, conférence, visite, forum ou prix.',
    es: 'Encuentro o acto: reunión, seminario, conferencia, visita, foro o premio.',
  },
  colour: '#be185d',
  shape: 'square',
})
export class Event extends Initiative {
  @Fact({
    labels: { fr: 'type d’événement', es: 'tipo de evento', en: 'type of event' },
    description: 'What sort of event it is.',
    type: () => EventType,
    required: true,
  })
  eventType!: EventType;

  @Fact({
    labels: { fr: 'nombre de présents', es: 'número de asistentes', en: 'attendance' },
    description: 'How many people were there.',
    type: () => Int,
    min: 0,
    alternatives: true,
  })
  attendance?: number;

  @Text({ labels: { fr: 'objectifs', es: 'objetivos', en: 'objectives' }, description: 'What it is for.' })
  objectives?: string;

  @Fact({
    labels: { fr: 'ordre du jour', es: 'orden del día', en: 'agenda' },
    description: 'What is on the agenda, in order.',
    type: () => AgendaItem,
    list: true,
  })
  agenda!: AgendaItem[];

  @Relation({
    labels: { fr: 'décisions', es: 'decisiones', en: 'decisions' },
    description: 'What was decided there.',
    target: () => Decision,
    edge: 'DECIDED_AT',
    direction: 'in',
    many: true,
  })
  decisions!: Decision[];
}
