import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Seconds that the longest files take on two cores; all others take less than 15. */
const seconds: Record<string, number> = {};

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
