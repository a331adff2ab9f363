import { nonEmpty } from '#web/api/nonEmpty.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import type { Kind, RecordState, Role, Status, ThingFilter } from '#web/api/operations.ts';

/** Facets in the order of the panel; the same names in URL and API. */
export const fields = [
  'status',
  'theme',
  'place',
  'country',
  'type',
  'role',
  'actor',
  'document',
  'disputed',
  'record',
] as const;
export type Field = (typeof fields)[number] | 'q' | 'period' | 'started';

/** Fields whose values are ids of things. */
export const thingFields: readonly Field[] = ['theme', 'place', 'country', 'actor', 'document'];

export type FilterValues = Record<Field | 'kind', string[]>;

type SearchParameters = { all(name: string): string[] };

export function parseFilterValues({ all }: SearchParameters): FilterValues {
  const names = [...fields, 'q', 'period', 'started', 'kind'] as const;
  return Object.fromEntries(names.map((name) => [name, all(name).filter(Boolean)])) as FilterValues;
}

/** The selected kinds that exist, else all initiatives. */
export function listKinds(selected: readonly string[], { kinds }: Vocabulary) {
  const matching = kinds.filter(({ kind }) => selected.includes(kind));
  const initiatives = kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));
  return [matching, initiatives, kinds].find((candidates) => candidates.length > 0) ?? [];
}

/** The API rejects a text without letters or digits: it is not sent. */
const toSearchText = (text: string | undefined) => (text && /[\p{L}\p{N}]/u.test(text) ? text : undefined);

/** Converts to the API's filter; `without` omits one field. */
export function toThingFilter(
  filterValues: FilterValues,
  kinds: readonly { kind: string }[],
  without?: Field | 'kind',
): ThingFilter {
  const values: FilterValues = without ? { ...filterValues, [without]: [] } : filterValues;
  return {
    kind: without === 'kind' ? undefined : kinds.map(({ kind }) => kind as Kind),
    text: toSearchText(values.q[0]),
    type: nonEmpty(values.type),
    status: nonEmpty<Status>(values.status),
    theme: nonEmpty(values.theme),
    place: nonEmpty(values.place),
    country: nonEmpty(values.country),
    role: nonEmpty<Role>(values.role),
    actor: nonEmpty(values.actor),
    document: nonEmpty(values.document),
    record: nonEmpty<RecordState>(values.record),
    period: values.period[0],
    started: values.started[0],
    disputed: values.disputed[0] === undefined ? undefined : values.disputed[0] === 'true',
  };
}
