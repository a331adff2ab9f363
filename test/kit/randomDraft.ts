import { GraphQLID } from 'graphql';
import { Float, Int } from 'type-graphql';
import { type Class, type Entity, type Fact, type Registry, type Relation, getFacts } from '#schema/model.ts';
import { EdtfDate } from '#schema/values/date.ts';
import { getEnum } from '#schema/values/enum.ts';
import { LocalizedDraft, SynonymsDraft } from '#schema/values/localized.ts';
import { Interval } from '#schema/values/period.ts';
import type { Raw } from '#server/graph/read/record.ts';
import type { Row } from '#server/imports/row.ts';
import { createRow } from './fixtures.ts';
import type { Random } from './random.ts';

/** Finds the id of a thing that a reference of this type may name. */
export type FindTarget = (type: Class) => string;

const texts = ['Eau', 'México', 'Ville de Fès', 'Dupont & fils', '« 50 % »', 'Ñuble'];

function createValue(fact: Fact, random: Random, findTarget: FindTarget): unknown {
  const type = fact.type();
  const word = () => `${random.pick(texts)} ${random.below(1000)}`;
  if (fact.target) return findTarget(fact.target());
  if (type === LocalizedDraft) return { fr: word(), ...(random.next() < 0.5 && { en: word() }) };
  if (type === SynonymsDraft) return { fr: [word(), word()], es: [word()] };
  if (type === EdtfDate) return random.pick(['2014', '2014-10', '2014-10-05', '2014-24']);
  if (type === Interval) return random.pick(['2013/2015', '2014-03/', '2014/..', '/2018', '2014-03-26']);
  if (getEnum(type)) return random.pick(Object.keys(type));
  if (type === Int) return (fact.min ?? 0) + random.below(Math.min(17, (fact.max ?? 17) - (fact.min ?? 0)));
  if (type === Float)
    return (fact.min ?? 0) + Math.min(1, (fact.max ?? 1) - (fact.min ?? 0)) * (random.below(100) / 100);
  if (type === Boolean) return random.next() < 0.5;
  if (fact.format) return fact.format.example;
  if (type === String || type === GraphQLID) return word();
  return createFacts(getFacts(type as Class), random, findTarget);
}

const createFacts = (facts: readonly Fact[], random: Random, findTarget: FindTarget): Raw =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      if (!fact.required && random.next() < 0.5) return [];
      const count = fact.list ? 1 + random.below(3) : 1;
      const values = Array.from({ length: count }, () => createValue(fact, random, findTarget));
      return [[fact.name, fact.list ? values : values[0]]];
    }),
  );

function createEdges(relation: Relation, citations: Fact, random: Random, findTarget: FindTarget): Raw[] {
  const period: Fact = { ...citations, name: 'period', property: 'period', list: false, type: () => Interval };
  return Array.from({ length: relation.many ? 1 + random.below(3) : 1 }, () => ({
    [relation.otherEnd ?? 'to']: findTarget(relation.target()),
    ...createFacts(relation.edgeType ? getFacts(relation.edgeType()) : [period, citations], random, findTarget),
  }));
}

/** A draft with about half of the facts and edges that its kind allows. Acyclic relations are empty. */
export function createRandomDraft({ facts, relations }: Entity, random: Random, findTarget: FindTarget): Raw {
  const citations = facts.find(({ name }) => name === 'citations')!;
  return {
    ...createFacts(facts, random, findTarget),
    ...Object.fromEntries(
      relations.flatMap((relation) => {
        const isLeftOut = relation.acyclic || (!relation.required && random.next() < 0.5);
        if (!relation.owner || isLeftOut) return [];
        const edges = createEdges(relation, citations, random, findTarget);
        return [[relation.name, relation.many ? edges : edges[0]]];
      }),
    ),
  };
}

/** Three records of every kind, with all sorts of facts and edges. */
export function createRandomRows(registry: Registry, random: Random): Row[] {
  const ids = new Map(
    registry.entities.map(({ kind }) => [kind, [1, 2, 3].map((n) => `random-${kind.toLowerCase()}-${n}`)]),
  );
  const findTarget: FindTarget = (type) =>
    random.pick(registry.findEntities(type).flatMap(({ kind }) => ids.get(kind)!));
  return registry.entities.flatMap((entity) =>
    ids.get(entity.kind)!.map((id) => createRow(entity.kind, id, createRandomDraft(entity, random, findTarget))),
  );
}
