import { Field, ObjectType } from 'type-graphql';
import { Language } from '../values/language.ts';
import { createEnum } from '../values/enum.ts';

export const Permission = createEnum('Permission', 'An action that a viewer may be allowed to perform.', {
  SAVE: { fr: 'enregistrer', es: 'guardar', en: 'save' },
  CHANGE_STATUS: { fr: 'changer le statut', es: 'cambiar el estado', en: 'change the status' },
  REVIEW_PAIR: { fr: 'donner un avis', es: 'dar una opinión', en: 'review' },
  MERGE: { fr: 'fusionner', es: 'fusionar', en: 'merge' },
  REMOVE: { fr: 'retirer', es: 'retirar', en: 'remove' },
  ERASE: { fr: 'effacer une personne', es: 'suprimir a una persona', en: 'erase a person' },
  SAVE_PROPOSAL_AS_DRAFT: { fr: 'enregistrer une proposition', es: 'guardar una propuesta', en: 'save a proposal' },
  CHANGE_VISIBILITY: { fr: 'changer la visibilité', es: 'cambiar la visibilidad', en: 'change the visibility' },
  READ_NETWORK: {
    fr: 'lire ce qui est réservé au réseau',
    es: 'leer lo reservado a la red',
    en: 'read what is reserved for the network',
  },
  MANAGE_TOKENS: { fr: 'gérer les codes d’accès', es: 'gestionar los códigos de acceso', en: 'manage access tokens' },
  MANAGE_PEOPLE: { fr: 'gérer les personnes', es: 'gestionar a las personas', en: 'manage people' },
  CHANGE_RECORD: { fr: 'valider', es: 'validar', en: 'validate' },
});
export type Permission = keyof typeof Permission;

@ObjectType({ description: 'The caller of the API.' })
export class Viewer {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the person or of the access token; null for an anonymous reader.',
  })
  name?: string;
  @Field(() => [Permission], { description: 'Actions that the viewer may perform.' })
  can!: Permission[];
  @Field(() => Language, { description: 'Language of labels and texts when a field has no `language` argument.' })
  language!: Language;
}
