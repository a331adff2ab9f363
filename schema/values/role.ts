import { createEnum } from './enum.ts';

export const Role = createEnum('Role', 'Role of an actor in an initiative.', {
  LEAD: { fr: 'chef de file', es: 'coordinador', en: 'lead' },
  PARTNER: { fr: 'partenaire', es: 'socio', en: 'partner' },
  FUNDER: { fr: 'financeur', es: 'financiador', en: 'funder' },
  HOST: { fr: 'hôte', es: 'anfitrión', en: 'host' },
  TRAINER: { fr: 'formateur', es: 'capacitador', en: 'trainer' },
  BENEFICIARY: { fr: 'bénéficiaire', es: 'beneficiario', en: 'beneficiary' },
  SIGNATORY: { fr: 'signataire', es: 'firmante', en: 'signatory' },
  OBSERVER: { fr: 'observateur', es: 'observador', en: 'observer' },
  SPEAKER: { fr: 'intervenant', es: 'ponente', en: 'speaker' },
  REQUESTER: { fr: 'demandeur', es: 'solicitante', en: 'requester' },
  AUTHOR: { fr: 'auteur', es: 'autor', en: 'author' },
  ADDRESSEE: { fr: 'destinataire', es: 'destinatario', en: 'addressee' },
  RELAY: { fr: 'relais', es: 'enlace', en: 'relay' },
  PROVIDER: { fr: 'prestataire', es: 'prestador de servicios', en: 'provider' },
  ATTENDEE: { fr: 'présent', es: 'asistente', en: 'attendee' },
});
export type Role = keyof typeof Role;
