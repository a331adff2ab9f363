import { Entity, Fact, Relation, Text } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { EdtfDate } from '../values/date.ts';
import { Money } from '../values/money.ts';

@Entity({
  kind: 'CALL',
  plural: 'calls',
  labels: { fr: 'appel', es: 'convocatoria', en: 'call' },
  pluralLabels: { fr: 'appels', es: 'convocatorias', en: 'calls' },
  description:
    'A call that funds initiatives: when it opens and closes, what it pays, and who may apply. Who applied and who relays it are participations.',
  descriptions: {
    fr: 'Appel à projets ou à candidatures : dates, montants, conditions, candidats et projets financés.',
    es: 'Convocatoria de proyectos o candidaturas: fechas, montos, requisitos, solicitantes y proyectos financiados.',
  },
  colour: '#4f46e5',
  shape: 'square',
})
export class Call extends Initiative {
  @Fact({
    labels: { fr: 'ouverture', es: 'apertura', en: 'opens' },
    description: 'Day from which applications are accepted.',
    type: () => EdtfDate,
  })
  opens?: string;

  @Fact({
    labels: { fr: 'clôture', es: 'cierre', en: 'closes' },
    description: 'Last day for applications.',
    type: () => EdtfDate,
  })
  closes?: string;

  @Fact({
    labels: { fr: 'annonce des résultats', es: 'publicación de resultados', en: 'results announced' },
    description: 'Day on which the results are announced.',
    type: () => EdtfDate,
  })
  resultsAnnounced?: string;

  @Fact({
    labels: { fr: 'enveloppe', es: 'monto total', en: 'total funding' },
    description: 'Total amount that it pays.',
    type: () => Money,
    alternatives: true,
  })
  funding?: Money;

  @Text({ labels: { fr: 'objectifs', es: 'objetivos', en: 'objectives' }, description: 'Objectives.' })
  objectives?: string;

  @Text({
    labels: { fr: 'prise en charge', es: 'gastos cubiertos', en: 'what it pays' },
    description: 'What it pays for, and up to which amount or share.',
  })
  pays?: string;

  @Text({
    labels: { fr: 'candidats éligibles', es: 'quién puede participar', en: 'who may apply' },
    description: 'Who may apply.',
  })
  eligibility?: string;

  @Text({
    labels: { fr: 'conditions', es: 'requisitos', en: 'conditions' },
    description: 'Conditions of applications.',
  })
  conditions?: string;

  @Text({
    labels: { fr: 'cofinancement', es: 'cofinanciamiento', en: 'co-funding' },
    description: 'Co-funding that applicants bring.',
  })
  coFunding?: string;

  @Text({
    labels: { fr: 'modalités', es: 'modalidades', en: 'arrangements' },
    description: 'Organisation and arrangements.',
  })
  arrangements?: string;

  @Relation({
    labels: { fr: 'a financé', es: 'financió', en: 'funded' },
    description: 'Initiatives that it paid for.',
    target: () => Initiative,
    edge: 'FUNDED',
    direction: 'out',
    many: true,
    owner: true,
    hop: true,
  })
  funded!: Initiative[];
}
