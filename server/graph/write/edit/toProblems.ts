import type { ProblemCode } from '#schema/answers/problem.ts';
import type { ApiError } from '#server/errors.ts';
import type { ValidationError } from '../validate.ts';

type Problem = ValidationError & { code: ProblemCode };

/** What an API error says field by field; of the whole when it names no field. */
export function toProblems({ code, message, extensions }: ApiError): Problem[] {
  const problems = extensions.problems as (ValidationError & { code?: ProblemCode })[] | undefined;
  return problems ? problems.map((problem) => ({ code, ...problem })) : [{ path: [], code, message }];
}
