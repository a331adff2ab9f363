import { readFile } from 'node:fs/promises';

export interface Proposal {
  title?: string;
  description?: string;
  kind?: string;
  partners?: string[];
  places?: string[];
  themes?: string[];
  start?: string;
  end?: string;
}

/** A proposal, the records expected for it with their grades, and whether a duplicate is expected. */
export interface Case {
  id: string;
  lang?: string;
  hard?: string | null;
  /** The record that a hard negative was made from. */
  from?: string;
  proposal: Proposal;
  expect: { about: string; grade: number; ids?: string[] }[];
  alert: boolean;
  verdict?: string;
}

/** A case as a list holds it: some name what is expected by patterns of a record's text, `top`. */
export type CaseEntry = Omit<Case, 'expect'> & { expect?: Case['expect']; top?: string[] };

export const readList = async <T>(file: string | URL): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

export const readCases = async (file: string | URL): Promise<CaseEntry[]> =>
  (await readList<{ cases: CaseEntry[] }>(file)).cases;

/** The records of a grade, or of the best grade that the case has. */
export function getExpectedIds(
  { expect }: Case,
  grade = Math.max(0, ...expect.map((expected) => expected.grade)),
): Set<string> {
  return new Set(expect.filter((expected) => expected.grade === grade).flatMap(({ ids = [] }) => ids));
}
