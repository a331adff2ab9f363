import { Int } from 'type-graphql';
import { type Connection, WithinArgs } from '../answers/page.ts';
import { Initiative } from '../initiative.ts';
import { Entity, Fact, Relation, Stored } from '../model.ts';
import { KnowHow } from '../knowHow.ts';
import { Thing } from '../thing.ts';
import { SynonymsDraft } from '../values/localized.ts';

@Entity({
  kind: 'THEME',
  plural: 'themes',
  labels: { fr: 'thème', es: 'tema', en: 'theme' },
  pluralLabels: { fr: 'thèmes', es: 'temas', en: 'themes' },
  description: 'A concept of the trilingual thesaurus.',
  descriptions: {
    fr: 'Notion du thésaurus trilingue, qui relie des textes en plusieurs langues.',
    es: 'Concepto del tesauro trilingüe, que vincula textos en varios idiomas.',
  },
  colour: '#b7791f',
  shape: 'diamond',
})
export class Theme extends Thing {
  /** Words for the theme per language, by which a proposal in one language finds a record in another. */
  @Stored({
    labels: { fr: 'synonymes', es: 'sinónimos', en: 'synonyms' },
    description: 'Synonyms by language.',
    type: () => SynonymsDraft,
  })
  synonyms?: SynonymsDraft;

  @Fact({
    labels: { fr: 'secteurs CAD', es: 'sectores CAD', en: 'DAC sectors' },
    description: 'OECD DAC purpose codes, three or five digits.',
    list: true,
  })
  dacSectors!: string[];

  @Fact({
    labels: { fr: 'ODD', es: 'ODS', en: 'SDGs' },
    description: 'Sustainable Development Goals, 1 to 17.',
    type: () => Int,
    min: 1,
    max: 17,
    list: true,
  })
  sdgs!: number[];

  @Relation({
    labels: { fr: 'plus large', es: 'más amplio', en: 'broader' },
    description: 'Broader themes.',
    help: {
      fr: 'Le thème plus large dont il fait partie.',
      es: 'El tema más amplio del que forma parte.',
      en: 'The broader theme that it is part of.',
    },
    target: () => Theme,
    edge: 'BROADER',
    direction: 'out',
    many: true,
    owner: true,
    acyclic: true,
  })
  broader!: Theme[];

  @Relation({
    labels: { fr: 'plus spécifique', es: 'más específico', en: 'narrower' },
    description: 'Narrower themes.',
    target: () => Theme,
    edge: 'BROADER',
    direction: 'in',
    many: true,
  })
  narrower!: Theme[];

  @Relation({
    labels: { fr: 'besoins et offres', es: 'necesidades y ofertas', en: 'needs and offers' },
    description: 'Needs and offers of know-how on it.',
    target: () => KnowHow,
    edge: 'CONCERNS',
    direction: 'in',
    many: true,
  })
  needsAndOffers!: KnowHow[];

  @Relation({
    labels: { fr: 'initiatives', es: 'iniciativas', en: 'initiatives' },
    description: 'Initiatives about it or about narrower themes.',
    target: () => Initiative,
    edge: 'ABOUT',
    direction: 'in',
    many: true,
    within: 'BROADER',
    paged: () => WithinArgs,
  })
  initiatives!: Connection<Initiative>;
}
