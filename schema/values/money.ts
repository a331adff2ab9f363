import { Float } from 'type-graphql';
import { Fact, Text, Value } from '../model.ts';

@Value('An amount of money, or what is given in kind.')
export class Money {
  @Fact({
    labels: { fr: 'montant', es: 'monto', en: 'amount' },
    description: 'In units of the currency; null when in kind.',
    type: () => Float,
    min: 0,
  })
  amount?: number;

  @Fact({ labels: { fr: 'devise', es: 'moneda', en: 'currency' }, description: 'ISO 4217 code, such as EUR.' })
  currency?: string;

  @Text({
    labels: { fr: 'en nature', es: 'en especie', en: 'in kind' },
    description: 'What is given that is not money, or what the amount is for.',
  })
  inKind?: string;
}
