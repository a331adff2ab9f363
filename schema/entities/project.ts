import { Entity, Fact, Text } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/choice.ts';
import { EdtfDate } from '../values/date.ts';
import { Money } from '../values/money.ts';

export const ProjectType = createEnum('ProjectType', 'What sort of project it is.', {
  ACTION: { fr: 'action', es: 'acción', en: 'action' },
  ACTIVITY_PROGRAMME: { fr: 'programme d’activités', es: 'programa de actividades', en: 'activity programme' },
  PUBLICATION: { fr: 'publication', es: 'publicación', en: 'publication' },
  CALL: { fr: 'appel à projets', es: 'convocatoria', en: 'call for projects' },
  FUND: { fr: 'fonds', es: 'fondo', en: 'fund' },
  DIRECTORY: { fr: 'répertoire', es: 'directorio', en: 'directory' },
});
export type ProjectType = keyof typeof ProjectType;

@Entity({
  kind: 'PROJECT',
  plural: 'projects',
  labels: { fr: 'projet', es: 'proyecto', en: 'project' },
  pluralLabels: { fr: 'projets', es: 'proyectos', en: 'projects' },
  description: 'What is carried out: an action, an activity programme, a publication, a call or fund, a directory.',
  descriptions: {
    fr: 'Projet ou activité : action, programme d’activités, publication, appel à projets, fonds ou répertoire.',
    es: 'Proyecto o actividad: acción, programa de actividades, publicación, convocatoria, fondo o directorio.',
  },
  colour: '#65a30d',
  shape: 'square',
})
export class Project extends Initiative {
  @Fact({
    labels: { fr: 'type de projet', es: 'tipo de proyecto', en: 'type of project' },
    description: 'What sort of project it is.',
    type: () => ProjectType,
    required: true,
  })
  projectType!: ProjectType;

  @Fact({
    labels: { fr: 'budget', es: 'presupuesto', en: 'budget' },
    description: 'What it costs. Who bears which share is told by the participations.',
    type: () => Money,
    alternatives: true,
  })
  budget?: Money;

  @Fact({
    labels: { fr: 'échéance', es: 'fecha límite', en: 'deadline' },
    description: 'By when it is to be done or applied for.',
    type: () => EdtfDate,
  })
  deadline?: string;

  @Text({ labels: { fr: 'objectifs', es: 'objetivos', en: 'objectives' }, description: 'What it is for.' })
  objectives?: string;

  @Text({ labels: { fr: 'modalités', es: 'modalidades', en: 'arrangements' }, description: 'How it is organised.' })
  arrangements?: string;
}
