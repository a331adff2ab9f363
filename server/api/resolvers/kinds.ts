import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type FormField, KindDescription } from '#schema/answers/kinds.ts';
import { multiplyBy } from '#schema/complexity.ts';
import { type Class, type Entity, type Fact, Kind, type Registry, type Relation, getFacts } from '#schema/model.ts';
import { Thing } from '#schema/thing.ts';
import { getEnum } from '#schema/values/enum.ts';
import { LocalizedDraft, SynonymsDraft } from '#schema/values/localized.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { maxTextLength } from '#schema/values/textLimits.ts';
import type { Context } from '#server/api/context.ts';
import { targetField } from '#server/graph/write/draftEdges.ts';

const describe = ({ name, labels, description, help }: Fact | Relation, language: LanguageCode) => ({
  name,
  label: labels[language],
  description,
  help: help?.[language],
});

const isText = (type: object) => [String, LocalizedDraft, SynonymsDraft].includes(type as never);

/** A form field of any entity, read from the registry: a new kind needs none of its own. */
function toFormField(registry: Registry, language: LanguageCode, fact: Fact): FormField {
  const type = fact.type() as Class & { name: string };
  const closed = getEnum(type);
  const inner = typeof type === 'function' && type !== LocalizedDraft && type !== SynonymsDraft ? getFacts(type) : [];
  return {
    ...describe(fact, language),
    type: closed?.name ?? (inner.length > 0 ? `${type.name}Draft` : type.name),
    list: fact.list,
    required: fact.required,
    defaultValue: fact.defaultValue as string | undefined,
    min: fact.min,
    max: fact.max,
    maxLength: fact.maxLength ?? (isText(type) ? maxTextLength : undefined),
    example: fact.format?.example,
    setByServer: fact.setByServer ?? false,
    options: closed && Object.entries(closed.labels).map(([value, labels]) => ({ value, label: labels[language] })),
    targets: fact.target && registry.findEntities(fact.target()).map(({ kind }) => kind),
    fields: inner.length > 0 ? inner.map((field) => toFormField(registry, language, field)) : undefined,
  };
}

function toRelationField(registry: Registry, language: LanguageCode, relation: Relation): FormField {
  const targets = registry.findEntities(relation.target()).map(({ kind }) => kind);
  const fields =
    relation.edgeType && getFacts(relation.edgeType()).map((fact) => toFormField(registry, language, fact));
  return {
    ...describe(relation, language),
    type: relation.edgeType ? `${relation.edgeType().name}Draft` : 'LinkDraft',
    list: relation.many,
    required: relation.required,
    setByServer: false,
    reference: targetField(relation),
    targets,
    fields,
  };
}

/** The facts of every thing, those of the kind itself, its type first, and those that it shares with other kinds. */
function sortFacts({ type, facts }: Entity): Fact[] {
  const [common, inherited] = [Thing, Object.getPrototypeOf(type) as Class].map(
    (ancestor) => new Set(getFacts(ancestor)),
  );
  return [
    ...facts.filter((fact) => common!.has(fact)),
    ...facts.filter((fact) => !inherited!.has(fact)),
    ...facts.filter((fact) => inherited!.has(fact) && !common!.has(fact)),
  ];
}

@Resolver()
export class KindsResolver {
  @Query(() => [KindDescription], {
    complexity: multiplyBy(({ kinds }) => (kinds as string[] | undefined)?.length ?? 13),
    description: 'Kinds of thing with their labels, colours and form fields.',
  })
  kinds(
    @Ctx() { registry, language }: Context,
    @Arg('kinds', () => [Kind], { nullable: true, description: 'Only these kinds; all when absent.' })
    kinds?: string[],
  ): KindDescription[] {
    const entities = registry.entities.filter(({ kind }) => kinds?.includes(kind) ?? true);
    return entities.map((entity) => ({
      kind: entity.kind,
      type: entity.name,
      plural: entity.plural,
      label: entity.labels[language],
      pluralLabel: entity.pluralLabels[language],
      description: entity.descriptions?.[language] ?? entity.description,
      colour: entity.colour,
      shape: entity.shape,
      interfaces: entity.interfaces,
      fields: [
        ...sortFacts(entity).map((fact) => toFormField(registry, language, fact)),
        ...entity.relations
          .filter(({ owner }) => owner)
          .map((relation) => toRelationField(registry, language, relation)),
      ],
    }));
  }
}
