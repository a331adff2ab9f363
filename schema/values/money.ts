import { Float } from 'type-graphql';
import { Fact, Text, Value } from '../model.ts';
import { currencyCode } from './formats.ts';

@Value('An amount of money, or a contribution in kind.')
export class Money {
  @Fact({
    labels: { fr: 'montant', es: 'monto', en: 'amount' },
    description: 'Amount in units of the currency; null for contributions in kind.',
    help: { fr: 'En unités, pas en milliers.', es: 'En unidades, no en miles.', en: 'In units, not in thousands.' },
    type: () => Float,
    min: 0,
  })
  amount?: number;

  @Fact({
    labels: { fr: 'devise', es: 'moneda', en: 'currency' },
    description: 'ISO 4217 code, such as EUR.',
    help: {
      fr: 'Code à trois lettres : EUR, MXN, USD…',
      es: 'Código de tres letras: EUR, MXN, USD…',
      en: 'Code of three letters: EUR, MXN, USD…',
    },
    format: currencyCode,
  })
  currency?: string;

  @Text({
    labels: { fr: 'en nature', es: 'en especie', en: 'in kind' },
    description: 'Contribution in kind, or purpose of the amount.',
    help: {
      fr: 'Ce qui est apporté autrement qu’en argent, ou l’objet du montant.',
      es: 'Lo que se aporta de otra forma que en dinero, o el destino del monto.',
      en: 'What is given otherwise than in money, or what the amount is for.',
    },
  })
  inKind?: string;
}
