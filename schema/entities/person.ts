import { Actor } from '../actor.ts';
import { Entity, Relation } from '../model.ts';
import { Position } from '../values/position.ts';
import { Institution } from './institution.ts';

@Entity({
  kind: 'PERSON',
  plural: 'people',
  labels: { fr: 'personne', es: 'persona', en: 'person' },
  pluralLabels: { fr: 'personnes', es: 'personas', en: 'people' },
  description: 'A person in a professional role, and nothing more of them.',
  descriptions: {
    fr: "Quelqu'un dans sa fonction : à quel titre, où, et de quand à quand, comme un document le dit.",
    es: 'Alguien en su función: con qué cargo, dónde y desde cuándo hasta cuándo, como lo dice un documento.',
  },
  colour: '#8b5cf6',
  shape: 'triangle',
})
export class Person extends Actor {
  @Relation({
    labels: { fr: 'fonctions', es: 'cargos', en: 'functions' },
    description: 'The functions the person holds or held, as documents state them.',
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
