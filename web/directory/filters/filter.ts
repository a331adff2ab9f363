import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import type { Kind, RecordState, Role, Status, ThingFilter } from '#web/api/operations.ts';

/** What a list can be narrowed by, in the order of the panel. The address and the API call them by the same names. */
export const fields = ['status', 'theme', 'place', 'type', 'role', 'actor', 'document', 'disputed', 'record'] as const;
export type Field = (typeof fields)[number] | 'q' | 'period' | 'started';

/** Those whose values are ids of things. */
export const ofThings: readonly Field[] = ['theme', 'place', 'actor', 'document'];

/** What the address asks for. */
export type Wishes = Record<Field | 'kind', string[]>;

type Parameters = { all(name: string): string[] };

export function wishesOf({ all }: Parameters): Wishes {
  const names = [...fields, 'q', 'period', 'started', 'kind'] as const;
  return Object.fromEntries(names.map((name) => [name, all(name).filter(Boolean)])) as Wishes;
}

/** The kinds that are listed: those chosen that exist, else all initiatives. */
export function kindsListed(chosen: readonly string[], { kinds }: Vocabulary) {
  const wanted = kinds.filter(({ kind }) => chosen.includes(kind));
  const initiatives = kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));
  return [wanted, initiatives, kinds].find((some) => some.length > 0) ?? [];
}

const some = <Value>(list: readonly string[]) => (list.length > 0 ? ([...list] as Value[]) : undefined);

/** Words without a letter or number match nothing, and the API says so: they are not asked yet. */
const words = (text: string | undefined) => (text && /[\p{L}\p{N}]/u.test(text) ? text : undefined);

/** The filter as the API takes it; `without` one of its fields, to see what that one keeps away. */
export function filterOf(wishes: Wishes, kinds: readonly { kind: string }[], without?: Field | 'kind'): ThingFilter {
  const asked: Wishes = without ? { ...wishes, [without]: [] } : wishes;
  return {
    kind: without === 'kind' ? undefined : kinds.map(({ kind }) => kind as Kind),
    text: words(asked.q[0]),
    type: some(asked.type),
    status: some<Status>(asked.status),
    theme: some(asked.theme),
    place: some(asked.place),
    role: some<Role>(asked.role),
    actor: some(asked.actor),
    document: some(asked.document),
    record: some<RecordState>(asked.record),
    period: asked.period[0],
    started: asked.started[0],
    disputed: asked.disputed[0] === undefined ? undefined : asked.disputed[0] === 'true',
  };
}
