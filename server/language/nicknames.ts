import { readDataFile, toTerms } from './dataFile.ts';

const namesByForm = new Map<string, Set<string>>();
for (const row of readDataFile('nicknames.tsv', ['name', 'forms'])) {
  const [name] = toTerms(row, 'name') as [string];
  for (const form of [name, ...toTerms(row, 'forms')])
    namesByForm.set(form, (namesByForm.get(form) ?? new Set()).add(name));
}

/** Whether two folded words are forms of one given name: Ben, Benjamin. */
export const isSameGivenName = (left: string, right: string): boolean => {
  const names = namesByForm.get(left);
  return names !== undefined && [...(namesByForm.get(right) ?? [])].some((name) => names.has(name));
};
