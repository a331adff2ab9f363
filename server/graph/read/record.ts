import { type Class, type Entity, type Fact, getFacts } from '#schema/model.ts';
import { Thing } from '#schema/thing.ts';
import { Citation } from '#schema/values/citation.ts';
import type { StatedParticipation } from '#schema/values/contradiction.ts';
import { LocalizedDraft, SynonymsDraft } from '#schema/values/localized.ts';
import { languages, type Localized } from '#schema/values/language.ts';
import { Interval, period } from '#schema/values/period.ts';

/**
 * Facts by name, as a draft contains them. Stored, a plain fact is one property, a text is one per language
 * (`name_fr` …), and a value object is JSON. `toProperties` and `fromProperties` are inverse.
 */
export type Raw = Record<string, unknown>;
export type Properties = Record<string, unknown>;

const isValueObject = (fact: Fact) => {
  const type = fact.type() as Class;
  return type === SynonymsDraft || (typeof type === 'function' && type !== LocalizedDraft && getFacts(type).length > 0);
};

/** The names of the properties in which a fact is stored. */
export const propertyNames = ({ name, localized }: Fact) =>
  localized ? languages.map((language) => `${name}_${language}`) : [name];

/** The properties that the name of a thing is chosen from, in any language. */
export const nameProperties = ['name', ...languages.map((language) => `names_${language}`)];

export function toProperties(facts: readonly Fact[], raw: Raw): Properties {
  const properties: Properties = {};
  for (const fact of facts) {
    const value = raw[fact.name];
    if (fact.localized) {
      for (const language of languages)
        properties[`${fact.name}_${language}`] = (value as Localized | undefined)?.[language];
    } else if (isValueObject(fact) && value != null) {
      properties[fact.name] = fact.list
        ? (value as object[]).map((item) => JSON.stringify(item))
        : JSON.stringify(value);
    } else {
      properties[fact.name] = value;
    }
  }
  return properties;
}

const createConverter = (type: object) => {
  if (type === Interval) return (value: unknown) => period(value as string);
  if (typeof type === 'function' && type !== SynonymsDraft && getFacts(type as Class).length > 0)
    return (value: unknown) => createInstance(type as Class, value as Raw);
  return undefined;
};

/** How a fact is read. Cached, because one response contains thousands of facts. */
interface FactCodec {
  isValueObject: boolean;
  convert: ((value: unknown) => unknown) | undefined;
  properties: readonly string[];
}
const codecs = new WeakMap<Fact, FactCodec>();
function getCodec(fact: Fact): FactCodec {
  const cached = codecs.get(fact);
  if (cached) return cached;
  const codec = {
    isValueObject: isValueObject(fact),
    convert: createConverter(fact.type()),
    properties: propertyNames(fact),
  };
  codecs.set(fact, codec);
  return codec;
}

export function fromProperties(facts: readonly Fact[], properties: Properties): Raw {
  const raw: Raw = {};
  for (const fact of facts) {
    const { name, list, localized } = fact;
    const codec = getCodec(fact);
    if (localized) {
      const texts: Localized = {};
      for (const [n, language] of languages.entries())
        texts[language] = (properties[codec.properties[n]!] as string | null | undefined) ?? undefined;
      raw[name] = texts;
      continue;
    }
    const value = properties[name];
    if (value == null) continue;
    if (!codec.isValueObject) raw[name] = value;
    else raw[name] = list ? (value as string[]).map((item) => JSON.parse(item)) : JSON.parse(value as string);
  }
  return raw;
}

/** Creates an instance of an entity, edge or value class. `facts`: only these were read. */
export function createInstance<T extends object>(type: Class<T>, raw: Raw, facts: readonly Fact[] = getFacts(type)): T {
  const texts: Record<string, unknown> = {};
  const ids: Record<string, unknown> = {};
  const instance = Object.create(type.prototype as object) as Record<string, unknown>;
  instance.texts = texts;
  instance.ids = ids;
  for (const fact of facts) {
    const { name, property, localized, target, list } = fact;
    const { convert } = getCodec(fact);
    const value = raw[name];
    if (localized) texts[name] = value ?? {};
    else if (target) ids[property] = value ?? (list ? [] : undefined);
    else if (list) instance[property] = convert ? ((value as unknown[] | undefined) ?? []).map(convert) : (value ?? []);
    else instance[property] = value == null ? undefined : convert ? convert(value) : value;
  }
  return instance as T;
}

/** The author of imported records, seeds among them. */
export const importAuthor = 'import';

/** The name of an editor, from a stored author; undefined for an import. */
export const toEditorName = (by: unknown): string | undefined =>
  by == null || by === importAuthor ? undefined : String(by);

interface RecordFields {
  owner: string | null;
  status: unknown;
  repeatedParticipations: StatedParticipation[];
}

const toRepeated = (json: string): StatedParticipation => {
  const { citations, ...edge } = JSON.parse(json) as Raw;
  const sources = ((citations as Raw[] | undefined) ?? []).map((citation) => createInstance(Citation, citation));
  return { ...edge, citations: sources } as StatedParticipation;
};

const maxConfirmationAgeMs = 2 * 365.25 * 24 * 3600 * 1000;

/** Creates a thing from the properties of its node. `facts`: only these were read. */
export function toThing(entity: Entity, node: Properties, facts: readonly Fact[] = entity.facts): Thing {
  const raw = fromProperties(facts, node);
  const thing = createInstance(entity.type as Class<Thing & RecordFields>, raw, facts) as Thing & RecordFields;
  const { confirmedDate, allNames, repeatedParticipations, x, y } = node;
  thing.id = node.id as string;
  thing.kind = node.kind as string;
  thing.record = node.record as Thing['record'];
  thing.version = node.version as number;
  thing.createdAt = (node.created ?? node.updated) as string;
  thing.updatedAt = node.updated as string;
  thing.updatedBy = toEditorName(node.by);
  thing.visibility = (node.visibility as Thing['visibility'] | null | undefined) ?? 'PUBLIC';
  thing.owner = (node.owner as string | null | undefined) ?? null;
  thing.status = node.status ?? undefined;
  thing.storedDraft = node.draft as string | undefined;
  thing.aliases = allNames == null ? [] : (allNames as string[]).filter((name) => name !== node.name);
  if (confirmedDate) {
    const stale = Date.now() - Date.parse(String(node.confirmedDay)) > maxConfirmationAgeMs;
    const by = (node.confirmedBy as string | null | undefined) ?? undefined;
    thing.confirmed = { date: confirmedDate as string, by, stale };
  }
  if (repeatedParticipations) thing.repeatedParticipations = (repeatedParticipations as string[]).map(toRepeated);
  if (x != null) thing.layoutPosition = { x: x as number, y: y as number };
  return thing;
}
