import { createEnum } from './enum.ts';

export const DecisionForce = createEnum('DecisionForce', 'How binding a decision is.', {
  DECIDED: { fr: 'décidé', es: 'decidido', en: 'decided' },
  PROPOSED: { fr: 'proposé', es: 'propuesto', en: 'proposed' },
  WISHED: { fr: 'souhaité', es: 'deseado', en: 'wished for' },
  ANNOUNCED: { fr: 'annoncé', es: 'anunciado', en: 'announced' },
  TASK: { fr: 'tâche confiée', es: 'tarea asignada', en: 'task' },
});
export type DecisionForce = keyof typeof DecisionForce;
