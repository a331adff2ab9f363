import { type Class, type Entity, type Fact, factsOf } from '#schema/model.ts';
import { Thing } from '#schema/thing.ts';
import { LocalizedDraft, SynonymsDraft } from '#schema/values/localized.ts';
import { languages, type Localized } from '#schema/values/language.ts';
import { Interval, period } from '#schema/values/period.ts';

/**
 * How things are kept. A plain fact is a property, a localized one is three (name_fr …), a value with
 * facts of its own is a JSON text. `written` and `read` are each other's inverse; `built` makes of what
 * was read the instance that GraphQL answers with.
 */
export type Raw = Record<string, unknown>;
export type Properties = Record<string, unknown>;

const isValue = (fact: Fact) => {
  const type = fact.type() as Class;
  return type === SynonymsDraft || (typeof type === 'function' && type !== LocalizedDraft && factsOf(type).length > 0);
};

/** The names of the properties that keep a fact. */
export const storedAs = ({ name, localized }: Fact) =>
  localized ? languages.map((language) => `${name}_${language}`) : [name];

/** The properties by which a thing can be named in any language. */
export const naming = ['name', ...languages.map((language) => `names_${language}`)];

/** The properties of a node or edge that keep these facts. */
export function written(facts: readonly Fact[], raw: Raw): Properties {
  const properties: Properties = {};
  for (const fact of facts) {
    const value = raw[fact.name];
    if (fact.localized) {
      for (const language of languages)
        properties[`${fact.name}_${language}`] = (value as Localized | undefined)?.[language];
    } else if (isValue(fact) && value != null) {
      properties[fact.name] = fact.list ? (value as object[]).map((one) => JSON.stringify(one)) : JSON.stringify(value);
    } else {
      properties[fact.name] = value;
    }
  }
  return properties;
}

const converter = (type: object) => {
  if (type === Interval) return (value: unknown) => period(value as string);
  if (typeof type === 'function' && type !== SynonymsDraft && factsOf(type as Class).length > 0)
    return (value: unknown) => built(type as Class, value as Raw);
  return undefined;
};

/** What is to be done for a fact: looked up once, as an answer holds thousands of them. */
interface Way {
  fact: Fact;
  isValue: boolean;
  convert: ((value: unknown) => unknown) | undefined;
  properties: readonly string[];
}
const ways = new WeakMap<Fact, Way>();
function wayOf(fact: Fact): Way {
  const there = ways.get(fact);
  if (there) return there;
  const made = { fact, isValue: isValue(fact), convert: converter(fact.type()), properties: storedAs(fact) };
  ways.set(fact, made);
  return made;
}

/** The facts that the properties keep. */
export function read(facts: readonly Fact[], properties: Properties): Raw {
  const raw: Raw = {};
  for (const fact of facts) {
    const { name, list, localized } = fact;
    const way = wayOf(fact);
    if (localized) {
      const texts: Localized = {};
      for (const [n, language] of languages.entries())
        texts[language] = (properties[way.properties[n]!] as string | null | undefined) ?? undefined;
      raw[name] = texts;
      continue;
    }
    const kept = properties[name];
    if (kept == null) continue;
    if (!way.isValue) raw[name] = kept;
    else raw[name] = list ? (kept as string[]).map((one) => JSON.parse(one)) : JSON.parse(kept as string);
  }
  return raw;
}

/** An instance of a class with facts, from what was read or drafted; with some of its facts only, if these alone were read. */
export function built<T extends object>(type: Class<T>, raw: Raw, facts: readonly Fact[] = factsOf(type)): T {
  const texts: Record<string, unknown> = {};
  const ids: Record<string, unknown> = {};
  const one = Object.create(type.prototype as object) as Record<string, unknown>;
  one.texts = texts;
  one.ids = ids;
  for (const fact of facts) {
    const { name, property, localized, target, list } = fact;
    const { convert } = wayOf(fact);
    const value = raw[name];
    if (localized) texts[name] = value ?? {};
    else if (target) ids[property] = value ?? (list ? [] : undefined);
    else if (list) one[property] = convert ? ((value as unknown[] | undefined) ?? []).map(convert) : (value ?? []);
    else one[property] = value == null ? undefined : convert ? convert(value) : value;
  }
  return one as T;
}

/** What some things have besides. */
interface Owned {
  owner: string | null;
  status: unknown;
}

const twoYears = 2 * 365.25 * 24 * 3600 * 1000;

/** The thing that a node keeps; with some of its facts only, if these alone were read. */
export function thingOf(entity: Entity, node: Properties, facts: readonly Fact[] = entity.facts): Thing {
  const thing = built(entity.type as Class<Thing & Owned>, read(facts, node), facts) as Thing & Owned;
  const { confirmedDate, allNames, x, y } = node;
  thing.id = node.id as string;
  thing.kind = node.kind as string;
  thing.record = node.record as Thing['record'];
  thing.version = node.version as number;
  thing.visibility = (node.visibility as Thing['visibility'] | null | undefined) ?? 'PUBLIC';
  thing.owner = (node.owner as string | null | undefined) ?? null;
  thing.status = node.status ?? undefined;
  thing.aliases = allNames == null ? [] : (allNames as string[]).filter((name) => name !== node.name);
  if (confirmedDate) {
    const old = Date.now() - Date.parse(String(node.confirmedDay)) > twoYears;
    const by = (node.confirmedBy as string | null | undefined) ?? undefined;
    thing.confirmed = { date: confirmedDate as string, by, old };
  }
  if (x != null) thing.layoutPosition = { x: x as number, y: y as number };
  return thing;
}
