import { Int } from 'type-graphql';
import { Entity, Fact, Relation, Text, Value, findEntityType } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/enum.ts';
import { type Citation, Cited } from '../values/citation.ts';
import { EdtfDate } from '../values/date.ts';
import type { Agreement } from './agreement.ts';
import { Decision } from './decision.ts';

export const EventType = createEnum('EventType', 'Type of event.', {
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

@Value('An item of an agenda.')
export class AgendaItem {
  @Text({ labels: { fr: 'point', es: 'punto', en: 'item' }, description: 'Subject of the item.', required: true })
  text!: string;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: "Date of the item, if it differs from the event's.",
    type: () => EdtfDate,
  })
  date?: string;

  @Cited()
  citations!: Citation[];
}

@Entity({
  kind: 'EVENT',
  plural: 'events',
  labels: { fr: 'événement', es: 'evento', en: 'event' },
  pluralLabels: { fr: 'événements', es: 'eventos', en: 'events' },
  description: 'An event that brings people together: a meeting, seminar, conference, visit, forum or prize.',
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
    description: 'Type of event.',
    type: () => EventType,
    required: true,
  })
  eventType!: EventType;

  @Fact({
    labels: { fr: 'nombre de présents', es: 'número de asistentes', en: 'attendance' },
    description: 'Number of people present.',
    type: () => Int,
    min: 0,
    alternatives: true,
  })
  attendance?: number;

  @Text({ labels: { fr: 'objectifs', es: 'objetivos', en: 'objectives' }, description: 'Objectives.' })
  objectives?: string;

  @Fact({
    labels: { fr: 'ordre du jour', es: 'orden del día', en: 'agenda' },
    description: 'Agenda, in order.',
    type: () => AgendaItem,
    list: true,
  })
  agenda!: AgendaItem[];

  @Relation({
    labels: { fr: 'accords signés', es: 'acuerdos firmados', en: 'agreements signed' },
    description: 'Agreements signed at the event.',
    target: () => findEntityType('Agreement'),
    edge: 'SIGNED_AT',
    direction: 'in',
    many: true,
    hop: true,
  })
  agreementsSigned!: Agreement[];

  @Relation({
    labels: { fr: 'décisions', es: 'decisiones', en: 'decisions' },
    description: 'Decisions taken at the event.',
    target: () => Decision,
    edge: 'DECIDED_AT',
    direction: 'in',
    many: true,
  })
  decisions!: Decision[];
}
