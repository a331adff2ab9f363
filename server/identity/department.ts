import { getGazetteer } from '#server/gazetteer/gazetteer.ts';

/** The name of a French department by its number: 94, 2A, 974. */
export function getDepartmentName(number: string): string | undefined {
  if (!/^(?:\d{2,3}|2[ab])$/i.test(number)) return undefined;
  const [offset] = getGazetteer().findName(`#FR-${number.toUpperCase()}`).entry?.offsets ?? [];
  return offset === undefined ? undefined : getGazetteer().readPlace(offset).names.fr;
}

/** "CD94", "CG 2A", "Département 29", "Conseil départemental du 87". */
const numbered =
  /(?<!\p{L})(c[dg]|d[ée]p(?:artemen)?ts?\.?|d[ée]partement|departamento|conseil (?:g[ée]n[ée]ral|d[ée]partemental))(?:\s+(?:du|de|d[ée]partement|n[°o]\.?))*\s*(\d{2,3}|2[ab])(?![\p{L}\p{N}])/giu;

/** A name with the name of a French department in place of its number. */
export const writeOutDepartment = (name: string): string =>
  name.replace(numbered, (written, term: string, number: string) => {
    const department = getDepartmentName(number);
    return department ? `${term} ${department}` : written;
  });
