import { readSheet } from 'read-excel-file/node';
import type { Proposal } from './cases.ts';
import type { EvaluationServer } from './server.ts';
import { importValid, toId } from './importValid.ts';
import { loadInitiatives } from './knownInitiatives.ts';
import { evaluateRetrieval } from './syntheticDuplicates.ts';
import { createRow } from '#test/kit/fixtures.ts';
import { createChoices } from '#test/kit/random.ts';

/** The cells of the columns that are used. */
type Cells = [name: string, acronym: string, cluster: string, region: string, circle: string, commune: string];

/**
 * Who does what where in Mali: rows without titles or dates. Each organisation × cluster × commune is an
 * initiative; a sample of them is proposed again by these three alone.
 */
export async function evaluateMali(server: EvaluationServer, file: string, sampleSize = 300) {
  const [head = [], ...rows] = (await readSheet(file, 'ML_5W')) as (string | null)[][];
  const columns = ['Nom Organisation', 'Organisation Accronyme', 'Cluster', 'Region', 'Cercle', 'Commune'];
  const at = columns.map((column) => head.indexOf(column));
  const cellsByKey = new Map<string, Cells>();
  for (const row of rows.slice(1)) {
    const cells = at.map((n) => String(row[n] ?? '').trim()) as Cells;
    const [name, acronym, cluster, region, circle, commune] = cells;
    if ([name || acronym, cluster, commune].some((cell) => !cell || cell === '#N/A')) continue;
    cellsByKey.set([name || acronym, cluster, region, circle, commune].join('|').toLowerCase(), cells);
  }
  const country = createRow('PLACE', 'mali-country', {
    name: 'Mali',
    placeType: 'COUNTRY',
    iso: 'ML',
    within: [{ to: 'world' }],
  });
  const things = [...cellsByKey.values()].flatMap(([name, acronym, cluster, region, circle, commune]) => {
    const organisation = toId('mali-org', name || acronym);
    const [inRegion, inCircle] = [toId('mali-region', region), toId('mali-circle', `${region} ${circle}`)];
    const place = toId('mali-commune', `${region} ${circle} ${commune}`);
    const theme = toId('mali-cluster', cluster);
    return [
      createRow('INSTITUTION', organisation, {
        name: name || acronym,
        institutionType: 'NGO',
        ...(acronym && name ? { acronym } : {}),
      }),
      createRow('THEME', theme, { name: cluster }),
      createRow('PLACE', inRegion, { name: region, placeType: 'SUBDIVISION', within: [{ to: country.id }] }),
      createRow('PLACE', inCircle, { name: circle || region, placeType: 'SUBDIVISION', within: [{ to: inRegion }] }),
      createRow('PLACE', place, { name: commune, placeType: 'TOWN', within: [{ to: inCircle }] }),
      createRow('PROJECT', toId('mali', `${organisation} ${theme} ${place}`), {
        name: cluster,
        projectType: 'ACTION',
        statusHistory: [{ status: 'ONGOING', date: '2023-12' }],
        participations: [{ actor: organisation, role: 'LEAD' }],
        themes: [{ to: theme }],
        places: [{ to: place }],
      }),
    ];
  });
  console.log(await importValid(server, [country, ...things]));
  const known = (await loadInitiatives(server, 'mali-')).filter(({ kind }) => kind === 'PROJECT');
  const random = createChoices(23);
  const sample = new Map<(typeof known)[number], Proposal>();
  while (sample.size < Math.min(sampleSize, known.length)) {
    const initiative = random.pick(known);
    sample.set(initiative, {
      title: initiative.name,
      partners: initiative.actors.map(({ name }) => name),
      places: initiative.places.map(({ id }) => id),
      start: '2024-01',
    });
  }
  return evaluateRetrieval(server, 'Mali: organisation × cluster × commune', known, sample);
}
