import { Float } from 'type-graphql';
import { Fact, Text, Value } from '../model.ts';
import { currencyCode } from './formats.ts';

@Value('An amount of money, or a contribution in kind.')
export class Money {
  @Fact({
    labels: { fr: 'montant', es: 'monto', en: 'amount' },
    description: 'Amount in units of the currency; null for contributions in kind.',
    type: () => Float,
    min: 0,
  })
  amount?: number;

  @Fact({
    labels: { fr: 'devise', es: 'moneda', en: 'currency' },
    description: 'ISO 4217 code, such as EUR.',
    format: currencyCode,
  })
  currency?: string;

  @Text({
    labels: { fr: 'en nature', es: 'en especie', en: 'in kind' },
    description: 'Contribution in kind, or purpose of the amount.',
  })
  inKind?: string;
}
