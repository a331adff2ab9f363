import { Float } from 'type-graphql';
import type { Institution } from '../entities/institution.ts';
import { Fact, Reference, Text, Value, findEntityType } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { Money } from './money.ts';

@Value('A share of a cost item that an institution pays.')
export class CostShare {
  @Reference({
    labels: { fr: 'payeur', es: 'quien paga', en: 'payer' },
    description: 'Institution that pays.',
    target: () => findEntityType('Institution'),
    required: true,
  })
  payer!: Institution;

  @Fact({
    labels: { fr: 'part', es: 'parte', en: 'share' },
    description: 'Share from 0 to 1; null when the source only says who pays.',
    help: {
      fr: 'De 0 à 1 : 0,5 pour la moitié.',
      es: 'De 0 a 1: 0.5 para la mitad.',
      en: 'From 0 to 1: 0.5 for half.',
    },
    type: () => Float,
    min: 0,
    max: 1,
  })
  share?: number;
}

@Value('An item of what an initiative costs.')
export class CostItem {
  @Text({
    labels: { fr: 'poste', es: 'rubro', en: 'item' },
    description: 'What is paid for.',
    required: true,
  })
  text!: string;

  @Fact({
    labels: { fr: 'montant', es: 'monto', en: 'amount' },
    description: 'Amount of one unit, or of the whole item when there is no quantity.',
    type: () => Money,
  })
  amount?: Money;

  @Fact({
    labels: { fr: 'quantité', es: 'cantidad', en: 'quantity' },
    description: 'Number of units.',
    type: () => Float,
    min: 0,
  })
  quantity?: number;

  @Fact({
    labels: { fr: 'payé par', es: 'a cargo de', en: 'paid by' },
    description: 'Who pays which share.',
    type: () => CostShare,
    list: true,
  })
  shares!: CostShare[];

  @Cited()
  citations!: Citation[];
}
