import { readSheet } from 'read-excel-file/node';
import type { Proposal } from './cases.ts';
import type { House } from './house.ts';
import { bring, row, slug } from './imported.ts';
import { initiatives } from './known.ts';
import { evaluateRetrieval } from './planted.ts';
import { createChoices } from '#test/kit/random.ts';

/**
 * Who does what where in Mali: rows without titles or dates. Each organisation × cluster × commune, told
 * once, is an initiative; some are asked back by these three alone.
 */
export async function mali(house: House, file: string, sampleSize = 300) {
  const [head = [], ...rows] = (await readSheet(file, 'ML_5W')) as (string | null)[][];
  const columns = ['Nom Organisation', 'Organisation Accronyme', 'Cluster', 'Region', 'Cercle', 'Commune'];
  const at = columns.map((column) => head.indexOf(column));
  const rowsByKey = new Map<string, string[]>();
  for (const row of rows.slice(1)) {
    const values = at.map((n) => String(row[n] ?? '').trim());
    const [name, acronym, cluster, , , commune] = values as [string, string, string, string, string, string];
    if ([name || acronym, cluster, commune].some((rowItem) => !rowItem || rowItem === '#N/A')) continue;
    rowsByKey.set([name || acronym, cluster, values[3], values[4], commune].join('|').toLowerCase(), values);
  }
  const country = row('PLACE', 'mali-country', {
    name: 'Mali',
    placeType: 'COUNTRY',
    iso: 'ML',
    within: [{ to: 'world' }],
  });
  const things = [...rowsByKey.values()].flatMap((values) => {
    const [name, acronym, cluster, region, circle, commune] = values as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const org = slug('mali-org', name || acronym);
    const [inRegion, inCircle] = [slug('mali-region', region), slug('mali-circle', `${region} ${circle}`)];
    const here = slug('mali-commune', `${region} ${circle} ${commune}`);
    const theme = slug('mali-cluster', cluster);
    return [
      row('INSTITUTION', org, {
        name: name || acronym,
        institutionType: 'NGO',
        ...(acronym && name ? { acronym } : {}),
      }),
      row('THEME', theme, { name: cluster }),
      row('PLACE', inRegion, { name: region, placeType: 'SUBDIVISION', within: [{ to: country.id }] }),
      row('PLACE', inCircle, { name: circle || region, placeType: 'SUBDIVISION', within: [{ to: inRegion }] }),
      row('PLACE', here, { name: commune, placeType: 'TOWN', within: [{ to: inCircle }] }),
      row('PROJECT', slug('mali', `${org} ${theme} ${here}`), {
        name: cluster,
        projectType: 'ACTION',
        statusHistory: [{ status: 'ONGOING', date: '2023-12' }],
        participations: [{ actor: org, role: 'LEAD' }],
        themes: [{ to: theme }],
        places: [{ to: here }],
      }),
    ];
  });
  console.log(await bring(house, [country, ...things]));
  const known = (await initiatives(house, 'mali-')).filter(({ kind }) => kind === 'PROJECT');
  const random = createChoices(23);
  const sample = new Map<(typeof known)[number], Proposal>();
  while (sample.size < Math.min(sampleSize, known.length)) {
    const rowItem = random.pick(known);
    sample.set(rowItem, {
      title: rowItem.name,
      partners: rowItem.actors.map(({ name }) => name),
      places: rowItem.places.map(({ id }) => id),
      start: '2024-01',
    });
  }
  return evaluateRetrieval(house, 'Mali: organisation × cluster × commune', known, sample);
}
