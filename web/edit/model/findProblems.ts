import { parseDate } from '#web/domain/period/parseDate.ts';
import { parsePeriod } from '#web/domain/period/parsePeriod.ts';
import { type FormField, isEmpty, isValues, listShownFields } from '#web/record/formFields.ts';
import { type Path, joinPath } from './setValue.ts';

/** What is wrong with a value, found before it is sent. `text`: as the API words it. */
export type Problem =
  | { path: Path; field: FormField; reason: 'required' | 'date' | 'period' | 'reversed' | 'number' }
  | { path: Path; field: FormField; reason: 'min' | 'max'; bound: number }
  | { path: Path; field: FormField; reason: 'example'; example: string }
  | { path: Path; field?: FormField; reason: 'text'; text: string };

function findValueProblem(field: FormField, value: unknown, path: Path): Problem | undefined {
  const { type, min, max } = field;
  if (type === 'Date' && !parseDate(String(value))) return { path, field, reason: 'date' };
  if (type === 'Interval') {
    const { problem } = parsePeriod(String(value));
    if (problem) return { path, field, reason: problem === 'reversed' ? 'reversed' : 'period' };
  }
  if (type === 'Int' || type === 'Float') {
    if (typeof value !== 'number' || (type === 'Int' && !Number.isInteger(value)))
      return { path, field, reason: 'number' };
    if (min != null && value < min) return { path, field, reason: 'min', bound: min };
    if (max != null && value > max) return { path, field, reason: 'max', bound: max };
  }
  return undefined;
}

/** All that can be found without the API: what is missing, and dates and numbers that are none. */
export function findProblems(fields: readonly FormField[], values: unknown, path: Path = ''): Problem[] {
  const record = isValues(values) ? values : {};
  return listShownFields(fields).flatMap((field): Problem[] => {
    const value = record[field.name];
    const fieldPath = joinPath(path, field.name);
    if (isEmpty(value))
      return field.required && field.defaultValue == null ? [{ path: fieldPath, field, reason: 'required' }] : [];
    const items = Array.isArray(value) ? value.map((item, index) => [item, joinPath(fieldPath, index)] as const) : [];
    return (field.list ? items : [[value, fieldPath] as const]).flatMap(([item, itemPath]) => {
      if (field.fields?.length) return isEmpty(item) ? [] : findProblems(field.fields, item, itemPath);
      return findValueProblem(field, item, itemPath) ?? [];
    });
  });
}

/** The field at a path; undefined when the model has none. */
export function findFieldAt(
  fields: readonly FormField[] | null | undefined,
  path: readonly string[],
): FormField | undefined {
  const [name, ...rest] = path.filter((step) => !/^\d+$/.test(step));
  const field = fields?.find((candidate) => candidate.name === name);
  return rest.length > 0 ? (findFieldAt(field?.fields, rest) ?? field) : field;
}

/** A problem of the API at the field that it names; the form words it when the model says what is expected. */
export function toProblem(fields: readonly FormField[], path: readonly string[], text: string): Problem {
  const field = findFieldAt(fields, path);
  const joined = path.join('.');
  return field?.example
    ? { path: joined, field, reason: 'example', example: field.example }
    : { path: joined, field, reason: 'text', text };
}
