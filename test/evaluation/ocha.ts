import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import type { EvaluationServer } from './server.ts';
import { createRow } from '#test/kit/fixtures.ts';
import { importValid, toId } from './importValid.ts';

export const ochaPrefix = 'ocha-';

type Node = { '#text'?: string | number; '@type'?: string; '@code'?: string; '@iso-date'?: string };
type Activity = Record<string, Node[]>;

const getText = (node: Node | undefined) => String(node?.['#text'] ?? '').trim();
const blank = /^(?:n\/?a|none|tbd)?\.?$/i;

/** The names in a list or sentence of partners: what is short enough between commas. */
const splitNames = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => !blank.test(name) && name.length <= 50 && name.split(' ').length <= 7);

/** Imports real activities of an old IATI file as projects with their organisations, sectors and countries. */
export async function importOcha(server: EvaluationServer, file: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    alwaysCreateTextNode: true,
    parseTagValue: false,
    isArray: (_name, path, _leaf, isAttribute) => !isAttribute && String(path).split('.').length > 2,
  });
  const parsed = parser.parse(await readFile(file, 'utf8')) as { 'iati-activities': { 'iati-activity': Activity[] } };
  const activities = parsed['iati-activities']['iati-activity'];
  const area = createRow('PLACE', 'ocha-caribbean', {
    name: 'Caribbean',
    placeType: 'AREA',
    within: [{ to: 'latin-america' }],
  });
  const rows = activities.flatMap((activity) => {
    const id = toId('ocha', getText(activity['other-identifier']?.[0]));
    const title = getText(activity.title?.[0]).replace(/\s+/g, ' ');
    if (!title) return [];
    const actors = [
      getText(activity['reporting-org']?.[0]),
      ...splitNames(getText(activity['participating-org']?.[0])),
    ];
    const sector = (activity.sector ?? []).map(getText).filter(Boolean);
    const countries = activity['recipient-country'] ?? [];
    const day = (type: string) => activity['activity-date']?.find((date) => date['@type'] === type)?.['@iso-date'];
    const [start, end] = [day('start'), day('completion')];
    const descriptions = (activity.description ?? []).map(getText).filter((text) => !blank.test(text));
    const participants = [...new Set(actors.filter(Boolean))];
    return [
      ...participants.map((name) => createRow('INSTITUTION', toId('ocha-org', name), { name, institutionType: 'NGO' })),
      ...sector.map((name) => createRow('THEME', toId('ocha-theme', name), { name })),
      ...countries.map((country) =>
        createRow('PLACE', toId('ocha-place', getText(country)), {
          name: getText(country),
          placeType: 'COUNTRY',
          within: [{ to: area.id }],
        }),
      ),
      createRow('PROJECT', id, {
        name: title,
        projectType: 'ACTION',
        period: start ? `${start}/${end ?? ''}` : undefined,
        description: descriptions.length > 0 ? { en: descriptions.join(' ').slice(0, 4000) } : undefined,
        statusHistory: [{ status: 'ENDED', date: end ?? '2011' }],
        participations: [...new Set(participants.map((name) => toId('ocha-org', name)))].map((actor, n) => ({
          actor,
          role: n === 0 ? 'LEAD' : 'PARTNER',
        })),
        themes: [...new Set(sector.map((name) => toId('ocha-theme', name)))].map((to) => ({ to })),
        places: countries.map((country) => ({ to: toId('ocha-place', getText(country)) })),
      }),
    ];
  });
  return importValid(server, [area, ...rows]);
}
