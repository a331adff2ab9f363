import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files, by their share of the run: seconds on a busy machine. */
const seconds: Record<string, number> = {
  everyPage: 200,
  before: 190,
  explore: 135,
  overlaps: 120,
  httpCache: 90,
  draft: 75,
  merge: 65,
  fiche: 60,
  overview: 50,
  visibility: 50,
  directory: 45,
  searchToSource: 45,
  backup: 35,
  beforeNote: 35,
  mergeProperties: 30,
  overlapProperties: 30,
  matrix: 25,
  review: 25,
  communes: 25,
  lifecycle: 25,
  accounts: 25,
  history: 25,
};

/** Whether a file leaves the seeded graph as it is, for the next one that only reads: seeding takes 5 to 10 seconds. */
function onlyReads(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  return text.includes('readOnly: true') || (file.includes('/browser/') && !text.includes("'readOnly', false"));
}

/**
 * Starts with the files that only read, so that each database is seeded once for all of them; among them and among the
 * others with the longest, whatever their project, so that both workers end together. Vitest's own order goes project by
 * project, and knows durations only from an earlier run on the same machine.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const writes = ({ moduleId }: TestSpecification) => Number(!onlyReads(moduleId));
    const duration = ({ moduleId }: TestSpecification) => seconds[basename(moduleId, '.test.ts')] ?? 0;
    return files.toSorted(
      (a, b) =>
        group(a) - group(b) ||
        writes(a) - writes(b) ||
        duration(b) - duration(a) ||
        a.moduleId.localeCompare(b.moduleId),
    );
  }
}
