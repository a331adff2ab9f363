import { Fact, Value } from '../model.ts';

@Value('Identifier of a thing in another register.')
export class Identifier {
  @Fact({
    labels: { fr: 'registre', es: 'registro', en: 'register' },
    description: 'Register: ISO3166, ROR, WIKIDATA, IATI, SIREN, DAC, SDG …',
    required: true,
  })
  scheme!: string;

  @Fact({
    labels: { fr: 'valeur', es: 'valor', en: 'value' },
    description: 'Number or code in the register.',
    required: true,
  })
  value!: string;
}
