import { Entity, Relation, findEntityType } from '../model.ts';
import { KnowHow } from '../knowHow.ts';
import type { Institution } from './institution.ts';

@Entity({
  kind: 'NEED',
  plural: 'needs',
  labels: { fr: 'besoin', es: 'necesidad', en: 'need' },
  pluralLabels: { fr: 'besoins', es: 'necesidades', en: 'needs' },
  description: 'Know-how that an institution seeks.',
  descriptions: {
    fr: 'Savoir-faire qu’une institution recherche.',
    es: 'Conocimiento práctico que una institución busca.',
  },
  colour: '#713f12',
  shape: 'triangle',
})
export class Need extends KnowHow {
  @Relation({
    labels: { fr: 'acteur', es: 'actor', en: 'actor' },
    description: 'Institution that seeks it.',
    target: () => findEntityType('Institution'),
    edge: 'SOUGHT_BY',
    direction: 'out',
    owner: true,
    required: true,
  })
  override actor!: Institution;
}
