import { GraphQLID, GraphQLScalarType } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { type Class, type Fact, type Relation, Limited, getFacts, getRelations } from './model.ts';
import { getEnum } from './values/enum.ts';
import { LocalizedDraft, SynonymsDraft } from './values/localized.ts';
import { Citation } from './values/citation.ts';
import { Interval } from './values/period.ts';

/**
 * Input types of entities, values and edges, derived from their facts and the relations they own. A draft is the whole
 * record: what it omits is removed.
 */
const draftTypes = new Map<Class, Class>();
const inputTypes: Class[] = [LocalizedDraft, SynonymsDraft];

const toInputType = (type: object): object =>
  type instanceof GraphQLScalarType ||
  getEnum(type) ||
  [String, Number, Boolean].includes(type as never) ||
  inputTypes.includes(type as Class)
    ? type
    : getDraftType(type as Class);

function addFact(prototype: object, fact: Fact) {
  const type = toInputType(fact.type()) as never;
  Field(fact.list ? () => [type] : () => type, {
    nullable: !fact.required,
    defaultValue: fact.defaultValue,
    description: fact.maxLength
      ? `${fact.description} At most ${fact.maxLength} characters${fact.list || fact.localized ? ' each' : ''}.`
      : fact.description,
  })(prototype, fact.name);
  if (fact.maxLength) Limited({ maxLength: fact.maxLength })(prototype, fact.name);
}

function addRelation(prototype: object, relation: Relation) {
  const type = (relation.edgeType ? createEdgeDraft(relation) : getLinkDraft()) as never;
  Field(relation.many ? () => [type] : () => type, { nullable: !relation.required, description: relation.description })(
    prototype,
    relation.name,
  );
}

/** The input type of an edge without facts of its own. */
function getLinkDraft(): Class {
  const citation = getDraftType(Citation) as never;
  return (link ??= (() => {
    class LinkDraft {}
    InputType({ description: 'An edge to another thing, with no facts but its period and citations.' })(LinkDraft);
    Field(() => GraphQLID, { description: 'Id of the other thing.' })(LinkDraft.prototype, 'to');
    Field(() => Interval, { nullable: true, description: 'Period during which it holds.' })(
      LinkDraft.prototype,
      'period',
    );
    Field(() => [citation], { nullable: true, description: 'Passages that state it.' })(
      LinkDraft.prototype,
      'citations',
    );
    return LinkDraft;
  })());
}
let link: Class | undefined;

/** The input type of an edge: its facts and the id of the other end. */
function createEdgeDraft(relation: Relation): Class {
  const draft = getDraftType(relation.edgeType!());
  Field(() => GraphQLID, { description: `Id of the ${relation.otherEnd}.` })(draft.prototype, relation.otherEnd!);
  return draft;
}

export function getDraftType(type: Class): Class {
  const known = draftTypes.get(type);
  if (known) return known;
  const name = `${type.name}Draft`;
  const draft = { [name]: class {} }[name]!;
  draftTypes.set(type, draft);
  InputType(name, { description: `Input for ${type.name}.` })(draft);
  for (const fact of getFacts(type)) addFact(draft.prototype, fact);
  for (const relation of getRelations(type)) if (relation.owner) addRelation(draft.prototype, relation);
  return draft;
}
