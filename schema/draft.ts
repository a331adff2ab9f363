import { GraphQLID, GraphQLScalarType } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { type Class, type Fact, type Relation, factsOf, relationsOf } from './model.ts';
import { choiceOf } from './values/choice.ts';
import { LocalizedDraft, SynonymsDraft } from './values/localized.ts';
import { CitationDraft, LinkDraft } from './values/citation.ts';

/**
 * What is written: the input type of an entity, a value or a tie, derived from its facts and from the
 * relations it owns. A draft is the whole of a thing: what it leaves out is taken away.
 */
const made = new Map<Class, Class>();
const written: Class[] = [LocalizedDraft, SynonymsDraft, CitationDraft];

const inputOf = (type: object): object =>
  type instanceof GraphQLScalarType || choiceOf(type) || [String, Number, Boolean].includes(type as never) || written.includes(type as Class)
    ? type
    : draftOf(type as Class);

function addFact(prototype: object, fact: Fact) {
  const type = () => inputOf(fact.type()) as never;
  Field(fact.list ? () => [type()] : type, { nullable: !fact.required, description: fact.description })(prototype, fact.name);
}

function addRelation(prototype: object, relation: Relation) {
  const type = () => (relation.tie ? tieDraftOf(relation) : LinkDraft) as never;
  Field(relation.many ? () => [type()] : type, { nullable: !relation.required, description: relation.description })(prototype, relation.name);
}

/** The input of a tie: its facts and the id of the far end. */
function tieDraftOf(relation: Relation): Class {
  const draft = draftOf(relation.tie!());
  Field(() => GraphQLID, { description: `The id of the ${relation.far}.` })(draft.prototype, relation.far!);
  return draft;
}

export function draftOf(type: Class): Class {
  const known = made.get(type);
  if (known) return known;
  const name = `${type.name}Draft`;
  const draft = { [name]: class {} }[name]!;
  made.set(type, draft);
  InputType(name, { description: `What is written of a ${type.name}.` })(draft);
  for (const fact of factsOf(type)) addFact(draft.prototype, fact);
  for (const relation of relationsOf(type)) if (relation.owner) addRelation(draft.prototype, relation);
  return draft;
}
