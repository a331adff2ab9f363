import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import type { House } from './house.ts';
import { bring, row, slug } from './imported.ts';

export const ochaPrefix = 'ocha-';

type Node = { '#text'?: string | number; '@type'?: string; '@code'?: string; '@iso-date'?: string };
type Activity = Record<string, Node[]>;

const getText = (node: Node | undefined) => String(node?.['#text'] ?? '').trim();
const blank = /^(?:n\/?a|none|tbd)?\.?$/i;

/** Partners are told as a list or as a sentence: what is short enough between commas to be a name. */
const names = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((activityItem) => activityItem.trim())
    .filter(
      (activityItem) => !blank.test(activityItem) && activityItem.length <= 50 && activityItem.split(' ').length <= 7,
    );

/** Real activities of an old IATI file, brought in as projects with their organisations, sectors and countries. */
export async function bringOcha(house: House, file: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    alwaysCreateTextNode: true,
    parseTagValue: false,
    isArray: (_name, path, _leaf, isAttribute) => !isAttribute && String(path).split('.').length > 2,
  });
  const parsed = parser.parse(await readFile(file, 'utf8')) as { 'iati-activities': { 'iati-activity': Activity[] } };
  const activities = parsed['iati-activities']['iati-activity'];
  const area = row('PLACE', 'ocha-caribbean', {
    name: 'Caribbean',
    placeType: 'AREA',
    within: [{ to: 'latin-america' }],
  });
  const rows = activities.flatMap((activity) => {
    const id = slug('ocha', getText(activity['other-identifier']?.[0]));
    const title = getText(activity.title?.[0]).replace(/\s+/g, ' ');
    if (!title) return [];
    const actors = [getText(activity['reporting-org']?.[0]), ...names(getText(activity['participating-org']?.[0]))];
    const sector = (activity.sector ?? []).map(getText).filter(Boolean);
    const countries = activity['recipient-country'] ?? [];
    const day = (type: string) =>
      activity['activity-date']?.find((activityItem) => activityItem['@type'] === type)?.['@iso-date'];
    const [start, end] = [day('start'), day('completion')];
    const described = (activity.description ?? []).map(getText).filter((activityItem) => !blank.test(activityItem));
    const takingPart = [...new Set(actors.filter(Boolean))];
    return [
      ...takingPart.map((name) => row('INSTITUTION', slug('ocha-org', name), { name, institutionType: 'NGO' })),
      ...sector.map((name) => row('THEME', slug('ocha-theme', name), { name })),
      ...countries.map((activityItem) =>
        row('PLACE', slug('ocha-place', getText(activityItem)), {
          name: getText(activityItem),
          placeType: 'COUNTRY',
          within: [{ to: area.id }],
        }),
      ),
      row('PROJECT', id, {
        name: title,
        projectType: 'ACTION',
        period: start ? `${start}/${end ?? ''}` : undefined,
        description: described.length > 0 ? { en: described.join(' ').slice(0, 4000) } : undefined,
        statusHistory: [{ status: 'ENDED', date: end ?? '2011' }],
        participations: [...new Set(takingPart.map((name) => slug('ocha-org', name)))].map((actor, n) => ({
          actor,
          role: n === 0 ? 'LEAD' : 'PARTNER',
        })),
        themes: [...new Set(sector.map((name) => slug('ocha-theme', name)))].map((to) => ({ to })),
        places: countries.map((activityItem) => ({ to: slug('ocha-place', getText(activityItem)) })),
      }),
    ];
  });
  return bring(house, [area, ...rows]);
}
