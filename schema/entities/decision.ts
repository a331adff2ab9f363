import { Arg, Field } from 'type-graphql';
import { Actor } from '../actor.ts';
import { Entity, Fact, Relation } from '../model.ts';
import { Thing } from '../thing.ts';
import { EdtfDate } from '../values/date.ts';
import { Language } from '../values/language.ts';
import { DecisionForce } from '../values/decisionForce.ts';
import { Finding } from '../values/finding.ts';
import { Initiative } from '../initiative.ts';
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

  @Fact({
    labels: { fr: 'portée', es: 'alcance', en: 'force' },
    description: 'How binding it is: decided, proposed, wished for, announced, or a task given to somebody.',
    type: () => DecisionForce,
  })
  force?: DecisionForce;

  @Fact({ labels: { fr: 'échéance', es: 'plazo', en: 'due' }, description: 'Deadline.', type: () => EdtfDate })
  due?: string;

  @Fact({
    labels: { fr: 'réalisée', es: 'cumplida', en: 'done' },
    description: 'Whether it was done; null when unknown.',
    type: () => Boolean,
  })
  done?: boolean;

  @Fact({
    labels: { fr: 'suites', es: 'seguimiento', en: 'outcome' },
    description: 'What is known of what followed.',
    type: () => Finding,
    list: true,
  })
  outcome!: Finding[];

  @Relation({
    labels: { fr: 'porte sur', es: 'se refiere a', en: 'about' },
    description: 'Initiatives that it starts, changes or concerns.',
    target: () => Initiative,
    edge: 'DECIDES_ON',
    direction: 'out',
    many: true,
    owner: true,
  })
  about!: Initiative[];

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
