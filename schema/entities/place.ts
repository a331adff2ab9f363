import { Float } from 'type-graphql';
import { type Connection, WithinArgs } from '../answers/page.ts';
import { Initiative } from '../initiative.ts';
import { Entity, Fact, Relation, findEntityType } from '../model.ts';
import { KnowHow } from '../knowHow.ts';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/enum.ts';
import { placeCode } from '../values/formats.ts';
import type { Institution } from './institution.ts';

export const PlaceType = createEnum('PlaceType', 'Type of place.', {
  AREA: { fr: 'ensemble de pays', es: 'conjunto de países', en: 'area' },
  COUNTRY: { fr: 'pays', es: 'país', en: 'country' },
  SUBDIVISION: { fr: 'région ou État fédéré', es: 'región o estado', en: 'subdivision' },
  TOWN: { fr: 'ville', es: 'ciudad', en: 'town' },
});
export type PlaceType = keyof typeof PlaceType;

@Entity({
  kind: 'PLACE',
  plural: 'places',
  labels: { fr: 'lieu', es: 'lugar', en: 'place' },
  pluralLabels: { fr: 'lieux', es: 'lugares', en: 'places' },
  description: 'A country, first-level subdivision, town, or area of several countries.',
  descriptions: {
    fr: 'Un pays, une région ou un État fédéré, une ville, ou un ensemble de pays.',
    es: 'Un país, una región o un estado, una ciudad, o un conjunto de países.',
  },
  colour: '#2f9e6e',
  shape: 'pin',
})
export class Place extends Thing {
  @Fact({
    labels: { fr: 'type de lieu', es: 'tipo de lugar', en: 'type of place' },
    description: 'Type of place.',
    type: () => PlaceType,
    required: true,
  })
  placeType!: PlaceType;

  @Fact({
    labels: { fr: 'code ISO', es: 'código ISO', en: 'ISO code' },
    description: 'ISO 3166-1 alpha-2 code of a country, ISO 3166-2 code of a subdivision.',
    help: {
      fr: 'Pays : FR, MX… Région ou État : FR-NAQ, MX-CHP…',
      es: 'País: FR, MX… Región o estado: FR-NAQ, MX-CHP…',
      en: 'Country: FR, MX… Region or state: FR-NAQ, MX-CHP…',
    },
    format: placeCode,
  })
  iso?: string;

  @Fact({
    labels: { fr: 'latitude', es: 'latitud', en: 'latitude' },
    description: 'Latitude in degrees north, WGS 84.',
    type: () => Float,
    min: -90,
    max: 90,
  })
  latitude?: number;

  @Fact({
    labels: { fr: 'longitude', es: 'longitud', en: 'longitude' },
    description: 'Longitude in degrees east, WGS 84.',
    type: () => Float,
    min: -180,
    max: 180,
  })
  longitude?: number;

  @Relation({
    labels: { fr: 'situé dans', es: 'ubicado en', en: 'within' },
    description: 'Larger places it lies in.',
    target: () => Place,
    edge: 'WITHIN',
    direction: 'out',
    many: true,
    owner: true,
    acyclic: true,
  })
  within!: Place[];

  @Relation({
    labels: { fr: 'contient', es: 'contiene', en: 'contains' },
    description: 'Smaller places within it.',
    target: () => Place,
    edge: 'WITHIN',
    direction: 'in',
    many: true,
  })
  contains!: Place[];

  @Relation({
    labels: { fr: 'besoins et offres', es: 'necesidades y ofertas', en: 'needs and offers' },
    description: 'Needs and offers of know-how for it.',
    target: () => KnowHow,
    edge: 'STATED_FOR',
    direction: 'in',
    many: true,
  })
  needsAndOffers!: KnowHow[];

  @Relation({
    labels: { fr: 'initiatives', es: 'iniciativas', en: 'initiatives' },
    description: 'Initiatives that take place in it or in places within it, or are intended for them.',
    target: () => Initiative,
    edge: 'TAKES_PLACE_IN',
    direction: 'in',
    many: true,
    within: 'WITHIN',
    paged: () => WithinArgs,
  })
  initiatives!: Connection<Initiative>;

  @Relation({
    labels: { fr: 'institutions du pays', es: 'instituciones del país', en: 'institutions of the country' },
    description: 'Institutions that belong to the country, or to countries within the area.',
    target: () => findEntityType('Institution'),
    edge: 'OF_COUNTRY',
    direction: 'in',
    many: true,
    within: 'WITHIN',
    paged: () => WithinArgs,
  })
  institutions!: Connection<Institution>;

  @Relation({
    labels: { fr: 'institutions compétentes', es: 'instituciones competentes', en: 'competent institutions' },
    description: 'Institutions whose competence is this place or places within it.',
    target: () => findEntityType('Institution'),
    edge: 'COVERS',
    direction: 'in',
    many: true,
    within: 'WITHIN',
    paged: () => WithinArgs,
  })
  coveredBy!: Connection<Institution>;
}
