import { readFile } from 'node:fs/promises';
import { groupBy } from '#schema/groupBy.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import { importRows } from '#server/imports/pipeline.ts';
import type { ImportTarget } from '#server/imports/plan.ts';
import type { Row } from '#server/imports/row.ts';
import { parseCsv } from '#test/evaluation/csv.ts';
import { createRow, links } from '#test/kit/fixtures.ts';
import { type World, findMiddle } from './world.ts';

/** Real twinnings of towns from Wikipedia, in a folder beside the project that may be missing. */
const list = new URL('../../../shared/data/twin-cities.csv', import.meta.url);

export const readTwins = () => readFile(list, 'utf8').catch(() => undefined);

interface Town {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}

const toTown = (row: Record<string, string>, n: 1 | 2): Town => ({
  name: row[`city${n}`]!.trim(),
  country: row[`country${n}`]!.trim(),
  latitude: Number(row[`lat${n}`]),
  longitude: Number(row[`lng${n}`]),
});

const getKey = ({ name, country }: Town) => `${name}, ${country}`;
/** The year of the list, which does not say when a twinning began. */
const gathered = '2020';

/** Each town a place with its authority, each twinning an agreement of two authorities, through the import pipeline. */
export async function createTwinTowns(target: ImportTarget, text: string): Promise<World> {
  const twinnings = parseCsv(text).map((row): [Town, Town] => [toTown(row, 1), toTown(row, 2)]);
  const towns = [...new Map(twinnings.flat().map((town) => [getKey(town), town])).values()];
  const numbers = new Map(towns.map((town, n) => [getKey(town), n]));
  const getNumber = (town: Town) => numbers.get(getKey(town))!;

  const known = await target.graph.read<{ id: string; name: string }>(
    `MATCH (n:Place {placeType: 'COUNTRY'}) RETURN n.id AS id, coalesce(n.names_en, n.name) AS name`,
  );
  const countries = new Map(known.map(({ id, name }) => [name, id]));
  const rows: Row[] = [];
  for (const { country } of towns) {
    if (!country || countries.has(country)) continue;
    const id = `country-${fold(country).replaceAll(' ', '-')}`;
    countries.set(country, id);
    rows.push(createRow('PLACE', id, { name: country, placeType: 'COUNTRY' }));
  }
  for (const [n, { name, country, latitude, longitude }] of towns.entries()) {
    const within = countries.get(country);
    rows.push(
      createRow('PLACE', `town-${n}`, {
        name,
        placeType: 'TOWN',
        latitude,
        longitude,
        ...(within && { within: links(within) }),
      }),
      createRow('INSTITUTION', `authority-${n}`, {
        name,
        institutionType: 'LOCAL_AUTHORITY',
        level: 'LOCAL',
        covers: links(`town-${n}`),
        ...(within && { country: { to: within } }),
      }),
    );
  }
  const titles = twinnings.map(([left, right]) => `Twinning of ${left.name} and ${right.name}`);
  for (const [n, pair] of twinnings.entries()) {
    const numbered = [...new Set(pair.map(getNumber))];
    rows.push(
      createRow('AGREEMENT', `planned-${n}`, {
        name: titles[n],
        agreementType: 'TWINNING',
        statusHistory: [{ status: 'ONGOING', date: gathered }],
        participations: numbered.map((town) => ({ actor: `authority-${town}`, role: 'PARTNER' })),
        places: links(...numbered.map((town) => `town-${town}`)),
      }),
    );
  }

  const startedAt = performance.now();
  const { counts, outcomes } = await importRows(target, rows);
  const plantedPerSecond = rows.length / ((performance.now() - startedAt) / 1000);
  if (counts.rejected > 0)
    console.error(
      `${counts.rejected} rejected: ${outcomes.find(({ problems }) => problems.length > 0)?.problems[0]?.message}`,
    );

  const busiest = [...groupBy(twinnings.flat(), getNumber)].sort(
    ([a, groupA], [b, groupB]) => groupB.length - groupA.length || a - b,
  );
  const stride = Math.floor(twinnings.length / 320);
  const sample = twinnings.flatMap((pair, n) => (n % stride === 0 ? [{ pair, title: titles[n]! }] : [])).slice(0, 320);
  const [total] = await target.graph.read<{ nodes: number }>('MATCH (n:Thing) RETURN count(n) AS nodes');
  return {
    title: 'twin towns',
    nodes: total!.nodes,
    initiatives: twinnings.length,
    actors: busiest.map(([town]) => `authority-${town}`),
    themes: [],
    middle: await findMiddle(target.graph, twinnings.length),
    words: sample.map(({ pair }) => `${pair[0].name} ${pair[1].name}`),
    proposals: sample.map(({ pair, title }) => ({
      title,
      partners: pair.map((town) => `authority-${getNumber(town)}`),
      places: pair.map((town) => `town-${getNumber(town)}`),
      start: gathered,
    })),
    mentionedNames: towns.slice(0, 5000).map(({ name, country }, n) => ({
      id: `authority-${n}`,
      names: { fr: name, es: name, en: name },
      languages: ['en'],
      country,
    })),
    unknownToLibrary: true,
    plantedPerSecond,
  };
}
