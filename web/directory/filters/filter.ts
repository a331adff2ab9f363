import { nonEmpty } from '#web/api/nonEmpty.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import type {
  CurrentStatus,
  InstitutionType,
  Kind,
  RecordState,
  Role,
  Status,
  ThingFilter,
} from '#web/api/operations.ts';
import { toInterval } from '#web/domain/period/parsePeriod.ts';

/** Facets in the order of the panel; the same names in URL and API. */
export const fields = [
  'currentStatus',
  'year',
  'theme',
  'place',
  'country',
  'institutionType',
  'type',
  'role',
  'actor',
  'document',
  'disputed',
  'record',
] as const;

/** Filters without counts: of the search, the period, and of links. */
export const otherFields = ['q', 'period', 'undated', 'started', 'status'] as const;
export type Field = (typeof fields)[number] | (typeof otherFields)[number];

/** Fields whose values are ids of things. */
export const thingFields: readonly Field[] = ['theme', 'place', 'country', 'actor', 'document'];

export type FilterValues = Record<Field | 'kind', string[]>;

type SearchParameters = { all(name: string): string[] };

export function parseFilterValues({ all }: SearchParameters): FilterValues {
  const names = [...fields, ...otherFields, 'kind'] as const;
  return Object.fromEntries(names.map((name) => [name, all(name).filter(Boolean)])) as FilterValues;
}

/** The selected kind, when it is one. */
export const getOnlyKind = ({ kind }: FilterValues) => (kind.length === 1 ? kind[0] : undefined);

/** What a new record has in common with the filtered list, by the names of its fields. */
export const toNewRecord = ({ theme, place, actor, q }: FilterValues): Record<string, string[]> => ({
  name: q,
  themes: theme,
  places: place,
  participations: actor,
});

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
    currentStatus: nonEmpty<CurrentStatus>(values.currentStatus),
    year: nonEmpty(values.year),
    theme: nonEmpty(values.theme),
    place: nonEmpty(values.place),
    country: nonEmpty(values.country),
    institutionType: nonEmpty<InstitutionType>(values.institutionType),
    role: nonEmpty<Role>(values.role),
    actor: nonEmpty(values.actor),
    document: nonEmpty(values.document),
    record: nonEmpty<RecordState>(values.record),
    period: toInterval(values.period[0]),
    undated: values.undated[0] === undefined ? undefined : values.undated[0] === 'true',
    started: values.started[0],
    disputed: values.disputed[0] === undefined ? undefined : values.disputed[0] === 'true',
  };
}
