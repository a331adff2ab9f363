import { createEnum } from './enum.ts';

export const ChangeType = createEnum('ChangeType', 'What was done to a record.', {
  CREATED: { fr: 'création', es: 'creación', en: 'created' },
  UPDATED: { fr: 'modification', es: 'modificación', en: 'updated' },
  STATE_CHANGED: { fr: 'état de la fiche', es: 'estado de la ficha', en: 'record state changed' },
  VISIBILITY_CHANGED: { fr: 'visibilité', es: 'visibilidad', en: 'visibility changed' },
  MERGED: { fr: 'fusion', es: 'fusión', en: 'merged' },
  UNMERGED: { fr: 'fusion annulée', es: 'fusión anulada', en: 'merge undone' },
  REMOVED: { fr: 'retrait', es: 'retiro', en: 'removed' },
  RESTORED: { fr: 'rétablissement', es: 'restablecimiento', en: 'restored' },
  REVERTED: {
    fr: 'retour à une version antérieure',
    es: 'regreso a una versión anterior',
    en: 'earlier version restored',
  },
  ERASED: {
    fr: 'effacement des données d’une personne',
    es: 'supresión de los datos de una persona',
    en: 'data of a person erased',
  },
});
export type ChangeType = keyof typeof ChangeType;
