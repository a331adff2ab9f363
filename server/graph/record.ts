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

/** The facts that the properties keep. */
export function read(facts: readonly Fact[], properties: Properties): Raw {
  const raw: Raw = {};
  for (const fact of facts) {
    const kept = properties[fact.name];
    if (fact.localized) {
      raw[fact.name] = Object.fromEntries(
        languages.map((language) => [language, properties[`${fact.name}_${language}`] ?? undefined]),
      );
    } else if (kept != null) {
      raw[fact.name] = !isValue(fact)
        ? kept
        : fact.list
          ? (kept as string[]).map((one) => JSON.parse(one))
          : JSON.parse(kept as string);
    }
  }
  return raw;
}

const converter = (type: object) => {
  if (type === Interval) return (value: unknown) => period(value as string);
  if (typeof type === 'function' && type !== SynonymsDraft && factsOf(type as Class).length > 0)
    return (value: unknown) => built(type as Class, value as Raw);
  return (value: unknown) => value;
};

/** An instance of a class with facts, from what was read or drafted; with some of its facts only, if these alone were read. */
export function built<T extends object>(type: Class<T>, raw: Raw, facts: readonly Fact[] = factsOf(type)): T {
  const texts: Record<string, unknown> = {};
  const ids: Record<string, unknown> = {};
  const one = Object.assign(Object.create(type.prototype as object), { texts, ids });
  for (const fact of facts) {
    const value = raw[fact.name];
    const convert = converter(fact.type());
    if (fact.localized) texts[fact.name] = value ?? {};
    else if (fact.target) ids[fact.property] = value ?? (fact.list ? [] : undefined);
    else if (fact.list) one[fact.property] = ((value as unknown[] | undefined) ?? []).map(convert);
    else one[fact.property] = value == null ? undefined : convert(value);
  }
  return one as T;
}

const twoYears = 2 * 365.25 * 24 * 3600 * 1000;

/** The thing that a node keeps; with some of its facts only, if these alone were read. */
export function thingOf(entity: Entity, node: Properties, facts: readonly Fact[] = entity.facts): Thing {
  const thing = built(entity.type as Class<Thing>, read(facts, node), facts);
  const { id, kind, record, version, visibility, owner, status, confirmedDate, confirmedBy, allNames, x, y } = node;
  const kept = { id, kind, record, version, visibility: visibility ?? 'PUBLIC', owner: owner ?? null };
  Object.assign(thing, kept, { status: status ?? undefined });
  thing.aliases = ((allNames as string[] | undefined) ?? []).filter((name) => name !== node.name);
  if (confirmedDate) {
    const old = Date.now() - Date.parse(String(node.confirmedDay)) > twoYears;
    thing.confirmed = { date: confirmedDate as string, by: (confirmedBy as string | null) ?? undefined, old };
  }
  if (x != null) thing.layoutPosition = { x: x as number, y: y as number };
  return thing;
}
