import { Actor } from '../actor.ts';
import { Entity, Relation } from '../model.ts';
import { Position } from '../values/position.ts';
import { Institution } from './institution.ts';

@Entity({
  kind: 'PERSON',
  plural: 'people',
  labels: { fr: 'personne', es: 'persona', en: 'person' },
  pluralLabels: { fr: 'personnes', es: 'personas', en: 'people' },
  description: 'A person in a professional role. Nothing else is recorded about people.',
  descriptions: {
    fr: 'Personne dans l’exercice de ses fonctions : titre, institution et dates, d’après les documents.',
    es: 'Persona en el ejercicio de su cargo: título, institución y fechas, según los documentos.',
  },
  colour: '#8b5cf6',
  shape: 'triangle',
})
export class Person extends Actor {
  @Relation({
    labels: { fr: 'fonctions', es: 'cargos', en: 'positions' },
    description: 'Positions held, as stated in documents.',
    target: () => Institution,
    edge: 'HOLDS_POSITION_AT',
    direction: 'out',
    many: true,
    owner: true,
    hop: true,
    edgeType: () => Position,
    otherEnd: 'institution',
    thisEnd: 'person',
  })
  positions!: Position[];
}
