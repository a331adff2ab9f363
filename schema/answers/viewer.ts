import { Field, ObjectType } from 'type-graphql';
import { Language } from '../values/language.ts';
import { createEnum } from '../values/choice.ts';

export const Permission = createEnum('Permission', 'What a caller may be allowed to do.', {
  SAVE: { fr: 'enregistrer', es: 'guardar', en: 'save' },
  CHANGE_STATUS: { fr: 'changer le statut', es: 'cambiar el estado', en: 'change the status' },
  REVIEW_PAIR: { fr: 'donner un avis', es: 'dar una opinión', en: 'review' },
  MERGE: { fr: 'fusionner', es: 'fusionar', en: 'merge' },
  REMOVE: { fr: 'retirer', es: 'retirar', en: 'remove' },
  SAVE_PROPOSAL_AS_DRAFT: { fr: 'enregistrer une proposition', es: 'guardar una propuesta', en: 'save a proposal' },
  CHANGE_VISIBILITY: { fr: 'changer la visibilité', es: 'cambiar la visibilidad', en: 'change the visibility' },
  CHANGE_RECORD: { fr: 'valider', es: 'validar', en: 'validate' },
});
export type Permission = keyof typeof Permission;

@ObjectType({ description: 'Whoever is asking.' })
export class Viewer {
  @Field(() => String, {
    nullable: true,
    description: 'The name under which the caller changes the graph; null for a reader.',
  })
  name?: string;
  @Field(() => [Permission], { description: 'The mutations this caller may use. Ask here, do not guess.' })
  can!: Permission[];
  @Field(() => Language, { description: 'The language in which labels and texts are answered when none is asked for.' })
  language!: Language;
}
