import { Entity, Fact, Relation, Text } from '../model.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/enum.ts';
import { EdtfDate } from '../values/date.ts';
import { Money } from '../values/money.ts';
import { Event } from './event.ts';

export const AgreementType = createEnum('AgreementType', 'Type of agreement.', {
  CONVENTION: { fr: 'convention', es: 'convenio', en: 'convention' },
  ACCORD: { fr: 'accord', es: 'acuerdo', en: 'accord' },
  PARTNERSHIP: { fr: 'partenariat', es: 'convenio de colaboración', en: 'partnership' },
  ADMINISTRATIVE_ARRANGEMENT: {
    fr: 'arrangement administratif',
    es: 'arreglo administrativo',
    en: 'administrative arrangement',
  },
  TWINNING: { fr: 'jumelage', es: 'hermanamiento', en: 'twinning' },
  INTERNATIONAL_INSTRUMENT: {
    fr: 'instrument international',
    es: 'instrumento internacional',
    en: 'international instrument',
  },
});
export type AgreementType = keyof typeof AgreementType;

@Entity({
  kind: 'AGREEMENT',
  plural: 'agreements',
  labels: { fr: 'accord', es: 'acuerdo', en: 'agreement' },
  pluralLabels: { fr: 'accords', es: 'acuerdos', en: 'agreements' },
  description:
    'An agreement that actors sign: a convention, accord, partnership, administrative arrangement, twinning or international instrument.',
  descriptions: {
    fr: 'Engagement signé entre acteurs : convention, accord, partenariat, arrangement administratif, jumelage ou instrument international.',
    es: 'Compromiso firmado entre actores: convenio, acuerdo, convenio de colaboración, arreglo administrativo, hermanamiento o instrumento internacional.',
  },
  colour: '#c2410c',
  shape: 'square',
})
export class Agreement extends Initiative {
  @Fact({
    labels: { fr: 'type d’accord', es: 'tipo de acuerdo', en: 'type of agreement' },
    description: 'Type of agreement.',
    type: () => AgreementType,
    required: true,
  })
  agreementType!: AgreementType;

  @Fact({
    labels: { fr: 'signature', es: 'firma', en: 'signature' },
    description: 'Date of signature.',
    type: () => EdtfDate,
  })
  signed?: string;

  @Relation({
    labels: { fr: 'signé lors de', es: 'firmado en', en: 'signed at' },
    description: 'Event at which it was signed.',
    target: () => Event,
    edge: 'SIGNED_AT',
    direction: 'out',
    owner: true,
    hop: true,
  })
  signedAt?: Event;

  @Fact({
    labels: { fr: 'entrée en vigueur', es: 'entrada en vigor', en: 'entry into force' },
    description: 'Date of entry into force.',
    type: () => EdtfDate,
  })
  inForce?: string;

  @Text({ labels: { fr: 'reconduction', es: 'renovación', en: 'renewal' }, description: 'How it is renewed.' })
  renewal?: string;

  @Fact({
    labels: { fr: 'montant', es: 'monto', en: 'amount' },
    description: 'Amount it commits.',
    type: () => Money,
    alternatives: true,
  })
  amount?: Money;
}
