import { Fact, Value } from '../model.ts';

@Value('The number of a thing in another register.')
export class Identifier {
  @Fact({
    labels: { fr: 'registre', es: 'registro', en: 'register' },
    description: 'ISO3166, ROR, WIKIDATA, IATI, SIREN, DAC, SDG …',
    required: true,
  })
  scheme!: string;

  @Fact({
    labels: { fr: 'valeur', es: 'valor', en: 'value' },
    description: 'The number or code there.',
    required: true,
  })
  value!: string;
}
