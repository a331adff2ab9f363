import { Int } from 'type-graphql';
import { Entity, Fact, Text } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/enum.ts';

export const TrainingType = createEnum('TrainingType', 'Type of training.', {
  COURSE: { fr: 'cours', es: 'curso', en: 'course' },
  PLACEMENT: { fr: 'stage', es: 'pasantía', en: 'placement' },
  STUDY_VISIT: { fr: 'visite d’étude', es: 'visita de estudio', en: 'study visit' },
  WORKSHOP: { fr: 'atelier', es: 'taller', en: 'workshop' },
  VIDEOCONFERENCE: { fr: 'visioconférence', es: 'videoconferencia', en: 'videoconference' },
  PROGRAMME: { fr: 'programme de formation', es: 'programa de capacitación', en: 'training programme' },
});
export type TrainingType = keyof typeof TrainingType;

export const TrainingFormat = createEnum('TrainingFormat', 'Format of a training.', {
  IN_PERSON: { fr: 'en présentiel', es: 'presencial', en: 'in person' },
  REMOTE: { fr: 'à distance', es: 'a distancia', en: 'remote' },
  MIXED: { fr: 'mixte', es: 'mixta', en: 'mixed' },
});
export type TrainingFormat = keyof typeof TrainingFormat;

@Entity({
  kind: 'TRAINING',
  plural: 'trainings',
  labels: { fr: 'formation', es: 'capacitación', en: 'training activity' },
  pluralLabels: { fr: 'formations', es: 'capacitaciones', en: 'training activities' },
  description:
    'A training in which people learn from others: a course, placement, study visit, workshop or videoconference.',
  descriptions: {
    fr: 'Transmission d’un savoir-faire : cours, stage, visite d’étude, atelier ou visioconférence.',
    es: 'Transmisión de conocimientos prácticos: curso, pasantía, visita de estudio, taller o videoconferencia.',
  },
  colour: '#0d9488',
  shape: 'square',
})
export class Training extends Initiative {
  @Fact({
    labels: { fr: 'type de formation', es: 'tipo de capacitación', en: 'type of training' },
    description: 'Type of training.',
    type: () => TrainingType,
    required: true,
  })
  trainingType!: TrainingType;

  @Fact({
    labels: { fr: 'format', es: 'modalidad', en: 'format' },
    description: 'Format.',
    type: () => TrainingFormat,
  })
  format?: TrainingFormat;

  @Fact({
    labels: { fr: 'personnes formées', es: 'personas capacitadas', en: 'people trained' },
    description: 'Number of people trained.',
    type: () => Int,
    min: 0,
    alternatives: true,
  })
  audience?: number;

  @Text({
    labels: { fr: 'public', es: 'público destinatario', en: 'audience' },
    description: 'Target group, in words.',
  })
  targetGroup?: string;

  @Text({ labels: { fr: 'durée', es: 'duración', en: 'duration' }, description: 'Duration, in words.' })
  duration?: string;

  @Text({ labels: { fr: 'contenu', es: 'contenido', en: 'curriculum' }, description: 'Curriculum.' })
  curriculum?: string;
}
