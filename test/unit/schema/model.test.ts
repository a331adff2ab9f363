import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { type Class, type Fact, type Relation, Registry, getFacts } from '#schema/model.ts';
import { getEnums } from '#schema/values/enum.ts';
import { type Label, languages } from '#schema/values/language.ts';
import { createSchema } from '#server/api/server.ts';

const registry = new Registry(entities);
const schema = createSchema(registry);

/** The value types of things and edges, such as Citation, with those nested in them. */
const values = new Set<Class>();
const gather = (facts: readonly Fact[]) => {
  for (const fact of facts) {
    const type = fact.type() as Class;
    if (typeof type !== 'function' || values.has(type) || getFacts(type).length === 0) continue;
    values.add(type);
    gather(getFacts(type));
  }
};
for (const { facts, relations } of registry.entities) {
  gather(facts);
  for (const { edgeType } of relations) if (edgeType) gather([{ type: edgeType } as Fact]);
}

interface Word {
  owner: string;
  name: string;
  labels: Label;
}

/** Every label with its owner: an entity, a value or a closed list. */
const words: Word[] = [
  ...registry.entities.flatMap((entity) => [
    { ...entity, owner: entity.name, name: '(one)' },
    { ...entity, owner: entity.name, name: '(several)', labels: entity.pluralLabels },
    ...[...entity.facts, ...entity.relations].map((member) => ({ ...member, owner: entity.name })),
  ]),
  ...[...values].flatMap((type) => getFacts(type).map((fact) => ({ ...fact, owner: type.name }))),
  ...getEnums().flatMap(({ name: owner, labels }) =>
    Object.entries(labels).map(([name, label]) => ({ owner, name, labels: label })),
  ),
];

const describeWord = ({ owner, name }: Word) => `${owner}.${name}`;

describe('labels of the model', () => {
  test('exist in three languages, trimmed', () => {
    const missing = words.filter(({ labels }) =>
      languages.some((language) => !labels[language] || labels[language] !== labels[language].trim()),
    );
    expect(missing.map(describeWord)).toEqual([]);
  });

  test.each(languages)('are unique within an entity, a value or a list, in %s', (language) => {
    const seen = new Map<string, string>();
    const twice = words
      .filter(({ name }) => !name.startsWith('('))
      .flatMap((word) => {
        const key = `${word.owner}: ${word.labels[language].toLowerCase()}`;
        const twin = seen.get(key);
        seen.set(key, word.name);
        return twin && twin !== word.name ? [`${key} (${twin}, ${word.name})`] : [];
      });
    expect(twice).toEqual([]);
  });

  test('of kinds are unique', () => {
    for (const language of languages) {
      const labels = registry.entities.flatMap((entity) => [
        ...new Set([entity.labels[language], entity.pluralLabels[language]]),
      ]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('are the same for facts of the same name', () => {
    const facts = [
      ...registry.entities.flatMap((entity) => entity.facts),
      ...[...values].flatMap((type) => getFacts(type)),
    ];
    const labelsByName = new Map<string, Set<string>>();
    for (const { name, labels } of facts) {
      // Findings and agenda items label their text by their owner.
      if (name === 'text') continue;
      labelsByName.set(
        name,
        (labelsByName.get(name) ?? new Set()).add(languages.map((language) => labels[language]).join(' · ')),
      );
    }
    const split = [...labelsByName]
      .filter(([, variants]) => variants.size > 1)
      .map(([name, variants]) => `${name}: ${[...variants].join(' | ')}`);
    expect(split).toEqual([]);
  });
});

describe('relations', () => {
  const all = registry.entities.flatMap((entity) => entity.relations.map((relation) => ({ entity, relation })));
  const edges = new Map<string, Relation[]>();
  for (const { relation } of all) edges.set(relation.edge, [...(edges.get(relation.edge) ?? []), relation]);
  const declared = (edge: string) => [...new Set(edges.get(edge))];
  // Derived from all citations of a record.
  edges.delete('CITED_IN');

  test.each([...edges.keys()])('%s is written with the draft of exactly one side', (edge) => {
    expect(declared(edge).filter(({ owner }) => owner)).toHaveLength(1);
  });

  const bothSides = [...edges.keys()].filter((edge) => declared(edge).length > 1);

  test.each(bothSides)('%s is described alike from both sides', (edge) => {
    const [left, right, ...more] = declared(edge);
    expect(more).toEqual([]);
    const seenBack = {
      ...left!,
      direction: left!.direction === 'in' ? 'out' : 'in',
      otherEnd: left!.thisEnd,
      thisEnd: left!.otherEnd,
    };
    const shared = ({ direction, hop, edgeType, otherEnd, thisEnd }: Relation) => ({
      direction,
      hop,
      edgeType: edgeType?.(),
      otherEnd,
      thisEnd,
    });
    expect(shared(right!)).toEqual(shared(seenBack as Relation));
  });

  test('can all be read from both ends', () => {
    expect([...edges.keys()].filter((edge) => declared(edge).length < 2)).toEqual([]);
  });

  test('that others write can be read in pages', () => {
    const unpaged = all.filter(({ relation }) => relation.many && !relation.owner && !relation.connection);
    expect(unpaged.map(({ entity, relation }) => `${entity.name}.${relation.name}`)).toEqual([]);
  });

  test('lead to kinds that have the inverse relation', () => {
    for (const { entity, relation } of all) {
      const back = declared(relation.edge).find((candidate) => candidate !== relation);
      if (!back) continue;
      const fits = entity.type === back.target() || entity.type.prototype instanceof back.target();
      expect(fits, `${entity.name}.${relation.name} and ${back.name}`).toBe(true);
      const holders = registry.findEntities(relation.target()).filter((entity) => entity.relations.includes(back));
      expect(holders, `${entity.name}.${relation.name} has no way back`).not.toEqual([]);
    }
  });
});

describe('kinds', () => {
  const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const apart = (left: string, right: string) =>
    Math.hypot(...channels(left).map((value, n) => value - channels(right)[n]!));

  test('differ in colour, or in shape where colours are similar', () => {
    for (const [n, entity] of registry.entities.entries()) {
      expect(entity.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(['circle', 'square', 'triangle', 'diamond', 'star', 'page', 'pin']).toContain(entity.shape);
      for (const compared of registry.entities.slice(n + 1)) {
        const minDistance = entity.shape === compared.shape ? 80 : 30;
        expect(apart(entity.colour, compared.colour), `${entity.name} and ${compared.name}`).toBeGreaterThan(
          minDistance,
        );
      }
    }
  });

  test('have unique names', () => {
    for (const key of ['kind', 'plural', 'name'] as const) {
      expect(new Set(registry.entities.map((entity) => entity[key])).size).toBe(registry.entities.length);
    }
  });
});

describe('the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  test('describes every type, field, argument and value', () => {
    const bare = types.flatMap((type) => {
      const missing = type.description ? [] : [type.name];
      if (isEnumType(type))
        return [
          ...missing,
          ...type
            .getValues()
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`),
        ];
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
      const fields = Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...('args' in field
          ? (field as GraphQLField<unknown, unknown>).args
              .filter((arg) => !arg.description)
              .map((arg) => `${type.name}.${field.name}(${arg.name})`)
          : []),
      ]);
      return [...missing, ...fields];
    });
    expect(bare.filter((name) => !['Query', 'Mutation', 'Boolean', 'String'].includes(name))).toEqual([]);
  });

  test('is the same in schema.graphql and in the code', async () => {
    const committed = await readFile(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });
});
