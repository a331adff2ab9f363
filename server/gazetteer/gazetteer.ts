import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languages, type Label } from '#schema/values/language.ts';
import { toKey } from './keys.ts';
import { localBeginnings, localNames } from './localNames.ts';
import type { GazetteerPlace, PlaceKind } from './place.ts';
import {
  findWorldRegions,
  regionCodesByKey,
  worldRegionBeginnings,
  worldRegions,
  worldRegionsByKey,
} from './worldRegions.ts';

/** A name in the index: the places it may mean, and the languages that it is a common word in. */
export interface NameEntry {
  offsets: readonly number[];
  commonWordIn: readonly string[];
}

const types: Record<string, PlaceKind> = {
  R: 'REGION',
  C: 'COUNTRY',
  D: 'DIVISION',
  S: 'DIVISION',
  T: 'CITY',
  K: 'CITY',
};
const lineFeed = 10;

/** Lines of places, an empty line, then lines of names in the order of their bytes. */
function openGazetteer() {
  const content = gunzipSync(readFileSync(new URL('data/places.gz', import.meta.url)));
  const indexStart = content.indexOf('\n\n') + 2;
  const places = new Map<number, GazetteerPlace>();

  const readLine = (start: number) => {
    const end = content.indexOf(lineFeed, start);
    return content.toString('utf8', start, end < 0 ? content.length : end);
  };

  const toLineStart = (position: number) => {
    const before = content.lastIndexOf(lineFeed, position - 1);
    return Math.max(before + 1, indexStart);
  };

  /** The first name that does not come before a key. */
  const findLine = (key: string) => {
    const bytes = Buffer.from(`${key}\t`);
    let [low, high] = [indexStart, content.length];
    while (low < high) {
      const start = toLineStart((low + high) >> 1);
      const end = content.indexOf('\t', start) + 1;
      if (content.compare(bytes, 0, bytes.length, start, end) < 0) low = content.indexOf(lineFeed, start) + 1;
      else high = start;
    }
    return low < content.length ? readLine(low) : '';
  };

  /** A place of the file by the offset of its line, or a region that the file does not have by a negative number. */
  const readPlace = (offset: number): GazetteerPlace => {
    if (offset < 0) return worldRegions[-offset - 1]!;
    const known = places.get(offset);
    if (known) return known;
    const [code = '', type = '', country = '', parent = '', iso = '', latitude, longitude, population, ...names] =
      readLine(offset).split('\t');
    const container = parent && (type === 'S' || type === 'T' || type === 'K') ? readPlace(Number(parent)) : undefined;
    const place: GazetteerPlace = {
      id: `geo:${code}`,
      // A second-level division without a code is a municipality.
      type: type === 'S' && !iso ? 'CITY' : types[type]!,
      ...(type === 'S' && !iso ? { isMunicipality: true } : {}),
      names: Object.fromEntries(languages.map((language, n) => [language, names[n + 1] || names[0]])) as Label,
      localName: names[0],
      country: country || undefined,
      iso: iso || undefined,
      ...(type === 'C'
        ? { regions: [...parent.split(' ').map((region) => `geo:${region}`), ...findWorldRegions(country)] }
        : {}),
      ...(type === 'K' ? { isCapital: true } : {}),
      divisions:
        container && container.type !== 'COUNTRY'
          ? [{ id: container.id, iso: container.iso, names: container.names }, ...container.divisions]
          : [],
      latitude: latitude ? Number(latitude) : undefined,
      longitude: longitude ? Number(longitude) : undefined,
      population: Number(population),
    };
    places.set(offset, place);
    return place;
  };

  const findIndexed = (key: string): { entry: NameEntry | undefined; beginsLonger: boolean } => {
    const region = worldRegionsByKey.get(key);
    if (region !== undefined) return { entry: { offsets: [-region - 1], commonWordIn: [] }, beginsLonger: true };
    const code = regionCodesByKey.get(key);
    const offset = code ? content.indexOf(`\n${code}\t`) + 1 : 0;
    if (offset > 0 && offset < indexStart)
      return { entry: { offsets: [offset], commonWordIn: [] }, beginsLonger: true };
    const line = findLine(key);
    const [name, words = '', offsets = ''] = line.split('\t');
    if (name !== key)
      return { entry: undefined, beginsLonger: line.startsWith(`${key} `) || worldRegionBeginnings.has(key) };
    return {
      entry: { offsets: offsets.split(' ').map(Number), commonWordIn: [...words].map((n) => languages[Number(n)]!) },
      beginsLonger: true,
    };
  };

  return {
    /** The places of a key, and whether longer names begin with it. */
    findName(key: string): { entry: NameEntry | undefined; beginsLonger: boolean } {
      const { entry, beginsLonger } = findIndexed(key);
      const local = localNames.get(key);
      const towns = (local ? (findIndexed(toKey(local.town)).entry?.offsets ?? []) : []).filter((offset) => {
        const { type, country } = readPlace(offset);
        return type === 'CITY' && country === local!.country;
      });
      return {
        entry:
          towns.length > 0
            ? { offsets: [...new Set([...(entry?.offsets ?? []), ...towns])], commonWordIn: entry?.commonWordIn ?? [] }
            : entry,
        beginsLonger: beginsLonger || localBeginnings.has(key),
      };
    },
    readPlace,
    findById(id: string): GazetteerPlace | undefined {
      const region = worldRegions.find((area) => area.id === id);
      if (region) return region;
      const code = id.replace(/^geo:/, '');
      const position = content.indexOf(`\n${code}\t`);
      if (position >= 0 && position < indexStart) return readPlace(position + 1);
      return content.toString('utf8', 0, code.length + 1) === `${code}\t` ? readPlace(0) : undefined;
    },
  };
}

type Gazetteer = ReturnType<typeof openGazetteer>;
let opened: Gazetteer | undefined;

/** The gazetteer, read on first use: 50 ms and 10 MB. */
export const getGazetteer = (): Gazetteer => (opened ??= openGazetteer());
