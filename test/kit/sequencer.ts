import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files, by their share of the run: seconds on a busy machine. */
const seconds: Record<string, number> = {
  everyPage: 340,
  explore: 210,
  before: 190,
  overlaps: 175,
  httpCache: 115,
  draft: 100,
  lifecycle: 90,
  overview: 80,
  directory: 65,
  visibility: 60,
  merge: 55,
  mergeProperties: 50,
  backup: 50,
  hub: 45,
  matrix: 40,
  review: 35,
};

/**
 * Starts the longest files first, whatever their project, so that both workers end together. Vitest's own order goes
 * project by project, and knows durations only from an earlier run on the same machine.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const duration = ({ moduleId }: TestSpecification) => seconds[basename(moduleId, '.test.ts')] ?? 0;
    return files.toSorted(
      (a, b) => group(a) - group(b) || duration(b) - duration(a) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}
