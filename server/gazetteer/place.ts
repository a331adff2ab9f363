import type { Label } from '#schema/values/language.ts';

export type PlaceKind = 'REGION' | 'COUNTRY' | 'DIVISION' | 'CITY' | 'FEATURE';

/** A place of the world. Longer names and larger places come from packages: see README.md. */
export interface GazetteerPlace {
  /** Stable: geo: and the ISO 3166 code, the UN M.49 code of a region, the GeoNames code or number of the rest. */
  id: string;
  type: PlaceKind;
  names: Label;
  /** What it is called there. */
  localName?: string | undefined;
  /** ISO 3166-1 alpha-2 code of its country; none for regions and for features that are read from a text. */
  country?: string | undefined;
  /** ISO 3166 code of a country or division. */
  iso?: string | undefined;
  /** The divisions it lies in, the closest first. */
  divisions: readonly { id: string; iso?: string | undefined; names: Label }[];
  /** Of a town: whether the area that it governs is meant. */
  isMunicipality?: boolean;
  /** Of a town: whether it is the capital of its country. */
  isCapital?: boolean;
  /** Of a country: the ids of the regions of the world it lies in. */
  regions?: readonly string[];
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** Inhabitants; of a division or country, those of its listed towns. 0 where unknown. */
  population: number;
}

export interface PlaceMention {
  place: GazetteerPlace;
  /** What it is called to a reader: with its division in brackets where the text says it so. */
  label: Label;
  /** The tokens of the name: from the first to before the last. */
  tokens: readonly [from: number, to: number];
  /** Other places that the name may mean as well, the likelier first. Empty when the text decides. */
  candidates: readonly GazetteerPlace[];
  /** Only a demonym says so ("mexicaines"). */
  weak: boolean;
}
