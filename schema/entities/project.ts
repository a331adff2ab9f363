import { Entity, Fact, Text } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/enum.ts';
import { EdtfDate } from '../values/date.ts';
import { Money } from '../values/money.ts';

export const ProjectType = createEnum('ProjectType', 'Type of project.', {
  ACTION: { fr: 'action', es: 'acción', en: 'action' },
  ACTIVITY_PROGRAMME: { fr: 'programme d’activités', es: 'programa de actividades', en: 'activity programme' },
  PUBLICATION: { fr: 'publication', es: 'publicación', en: 'publication' },
  FUND: { fr: 'fonds', es: 'fondo', en: 'fund' },
  DIRECTORY: { fr: 'répertoire', es: 'directorio', en: 'directory' },
});
export type ProjectType = keyof typeof ProjectType;

@Entity({
  kind: 'PROJECT',
  plural: 'projects',
  labels: { fr: 'projet', es: 'proyecto', en: 'project' },
  pluralLabels: { fr: 'projets', es: 'proyectos', en: 'projects' },
  description: 'A project that actors carry out: an action, programme of activities, publication, fund or directory.',
  descriptions: {
    fr: 'Projet ou activité : action, programme d’activités, publication, fonds ou répertoire.',
    es: 'Proyecto o actividad: acción, programa de actividades, publicación, fondo o directorio.',
  },
  colour: '#65a30d',
  shape: 'square',
})
export class Project extends Initiative {
  @Fact({
    labels: { fr: 'type de projet', es: 'tipo de proyecto', en: 'type of project' },
    description: 'Type of project.',
    type: () => ProjectType,
    required: true,
  })
  projectType!: ProjectType;

  @Fact({
    labels: { fr: 'budget', es: 'presupuesto', en: 'budget' },
    description: 'Total budget. Participations hold the share of each actor.',
    type: () => Money,
    alternatives: true,
  })
  budget?: Money;

  @Fact({
    labels: { fr: 'échéance', es: 'fecha límite', en: 'deadline' },
    description: 'Deadline for completion.',
    type: () => EdtfDate,
  })
  deadline?: string;

  @Text({ labels: { fr: 'objectifs', es: 'objetivos', en: 'objectives' }, description: 'Objectives.' })
  objectives?: string;

  @Text({
    labels: { fr: 'modalités', es: 'modalidades', en: 'arrangements' },
    description: 'Organisation and arrangements.',
  })
  arrangements?: string;
}
