import { Entity, Relation, findEntityType } from '../model.ts';
import { KnowHow } from '../knowHow.ts';
import type { Institution } from './institution.ts';

@Entity({
  kind: 'OFFER',
  plural: 'offers',
  labels: { fr: 'offre', es: 'oferta', en: 'offer' },
  pluralLabels: { fr: 'offres', es: 'ofertas', en: 'offers' },
  description: 'Know-how that an institution offers.',
  descriptions: {
    fr: 'Savoir-faire qu’une institution propose.',
    es: 'Conocimiento práctico que una institución ofrece.',
  },
  colour: '#15803d',
  shape: 'triangle',
})
export class Offer extends KnowHow {
  @Relation({
    labels: { fr: 'acteur', es: 'actor', en: 'actor' },
    description: 'Institution that offers it.',
    target: () => findEntityType('Institution'),
    edge: 'OFFERED_BY',
    direction: 'out',
    owner: true,
    required: true,
  })
  override actor!: Institution;
}
