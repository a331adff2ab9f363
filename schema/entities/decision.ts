import { Arg, Field } from 'type-graphql';
import { Actor } from '../actor.ts';
import { Entity, Fact, Relation } from '../model.ts';
import { Thing } from '../thing.ts';
import { EdtfDate } from '../values/date.ts';
import { Language } from '../values/language.ts';
import { Event } from './event.ts';

@Entity({
  kind: 'DECISION',
  plural: 'decisions',
  labels: { fr: 'décision', es: 'decisión', en: 'decision' },
  pluralLabels: { fr: 'décisions', es: 'decisiones', en: 'decisions' },
  description: 'A decision of a meeting: what, who, by when, done or not. Its name is its text.',
  descriptions: {
    fr: 'Décision d’une réunion : objet, responsable, échéance et réalisation.',
    es: 'Decisión de una reunión: objeto, responsable, plazo y cumplimiento.',
  },
  colour: '#475569',
  shape: 'star',
})
export class Decision extends Thing {
  @Field(() => String, { description: 'Text of the decision, equal to its name.' })
  text(
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the text; the original wording when absent.',
    })
    language?: Language,
  ): string {
    return this.name(language);
  }

  @Fact({ labels: { fr: 'échéance', es: 'plazo', en: 'due' }, description: 'Deadline.', type: () => EdtfDate })
  due?: string;

  @Fact({
    labels: { fr: 'réalisée', es: 'cumplida', en: 'done' },
    description: 'Whether it was done; null when unknown.',
    type: () => Boolean,
  })
  done?: boolean;

  @Relation({
    labels: { fr: 'prise lors de', es: 'tomada en', en: 'decided at' },
    description: 'Meeting that took the decision.',
    target: () => Event,
    edge: 'DECIDED_AT',
    direction: 'out',
    owner: true,
    required: true,
  })
  event!: Event;

  @Relation({
    labels: { fr: 'responsables', es: 'responsables', en: 'responsible parties' },
    description: 'Actors responsible for it.',
    target: () => Actor,
    edge: 'RESPONSIBLE_FOR',
    direction: 'in',
    many: true,
    owner: true,
  })
  responsible!: Actor[];
}
