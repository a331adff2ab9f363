import { GraphQLID, GraphQLScalarType } from 'graphql';
import { Field, InputType, InterfaceType, ObjectType } from 'type-graphql';
import { type Class, type Fact, type Relation, Limited, getFacts, getRelations } from './model.ts';
import { getEnum } from './values/enum.ts';
import { LocalizedDraft, SynonymsDraft } from './values/localized.ts';
import { Citation } from './values/citation.ts';
import { Interval } from './values/period.ts';

/**
 * Input types of entities, values and edges, derived from their facts and the relations they own. A draft is the whole
 * record: what it omits is removed. Each is also an output type with the same fields, so that a record can be read in
 * the shape in which it is saved: `InstitutionDraft` and `SavedInstitution`.
 */
const draftTypes = new Map<Class, Class>();
const draftInterfaces: { type: Class; saved: Class; hasFields: boolean }[] = [];
const inputTypes: Class[] = [LocalizedDraft, SynonymsDraft];

const toInputType = (type: object): object =>
  type instanceof GraphQLScalarType ||
  getEnum(type) ||
  [String, Number, Boolean].includes(type as never) ||
  inputTypes.includes(type as Class)
    ? type
    : getDraftType(type as Class);

/** A field of a draft: a fact, or a relation that its kind owns. */
export interface DraftField {
  name: string;
  description: string;
  /** Of the value, or of the elements of a list. */
  type: object;
  list: boolean;
  required: boolean;
  defaultValue?: unknown;
  maxLength?: number;
  /** Whether it is a text or words in several languages. */
  localized: boolean;
}

const factField = (fact: Fact): DraftField => {
  const type = toInputType(fact.type());
  return {
    ...fact,
    type,
    localized: [LocalizedDraft, SynonymsDraft].includes(type as never),
    description: fact.maxLength
      ? `${fact.description} At most ${fact.maxLength} characters${fact.list || fact.localized ? ' each' : ''}.`
      : fact.description,
  };
};

const relationField = (relation: Relation): DraftField => ({
  name: relation.name,
  description: relation.description,
  type: relation.edgeType ? createEdgeDraft(relation) : getLinkDraft(),
  list: relation.many,
  required: relation.required,
  localized: false,
});

/** The fields of the draft of a type. */
export const listDraftFields = (type: Class): DraftField[] => [
  ...getFacts(type).map(factField),
  ...getRelations(type).flatMap((relation) => (relation.owner ? [relationField(relation)] : [])),
];

/** Declares a field on the prototype of an input or output class. */
export function addField(
  prototype: object,
  { name, type, list, required, defaultValue, description, maxLength }: DraftField,
) {
  Field(list ? () => [type as never] : () => type as never, { nullable: !required, defaultValue, description })(
    prototype,
    name,
  );
  if (maxLength) Limited({ maxLength })(prototype, name);
}

/** The input type of an edge without facts of its own. */
function getLinkDraft(): Class {
  const citation = getDraftType(Citation) as never;
  return (link ??= (() => {
    class LinkDraft {}
    const description = 'An edge to another thing, with no facts but its period and citations.';
    InputType('LinkDraft', { description })(LinkDraft);
    ObjectType('SavedLink', { description })(LinkDraft);
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

function addFields(prototype: object, type: Class) {
  for (const field of listDraftFields(type)) addField(prototype, field);
}

/** The class of a draft, as GraphQL input `<Name>Draft` and output `Saved<Name>`. */
export function getDraftType(type: Class): Class {
  const known = draftTypes.get(type);
  if (known) return known;
  const name = `${type.name}Draft`;
  const draft = { [name]: class {} }[name]!;
  draftTypes.set(type, draft);
  InputType(name, { description: `Input for ${type.name}.` })(draft);
  ObjectType(`Saved${type.name}`, {
    implements: getDraftInterfaces(type) as never,
    description: `${type.name} as it is saved: the fields of ${name}.`,
  })(draft);
  addFields(draft.prototype, type);
  return draft;
}

/** Declares the interface `Saved<Name>` of the drafts of all kinds that extend a class. */
export function createDraftInterface(type: Class, description: string): Class {
  const name = `Saved${type.name}`;
  const saved = { [name]: class {} }[name]!;
  InterfaceType(name, { description })(saved);
  draftInterfaces.push({ type, saved, hasFields: false });
  return saved;
}

/** The interfaces of a draft. Their fields are added here: when an interface is declared, its values are not. */
const getDraftInterfaces = (type: Class): Class[] =>
  draftInterfaces
    .filter((candidate) => type.prototype instanceof candidate.type)
    .map((draftInterface) => {
      if (!draftInterface.hasFields) addFields(draftInterface.saved.prototype, draftInterface.type);
      draftInterface.hasFields = true;
      return draftInterface.saved;
    });

/** A draft as an instance of its class, by which GraphQL recognises its type. */
export const toSavedDraft = (type: Class, draft: object): object =>
  Object.assign(Object.create(getDraftType(type).prototype as object) as object, draft);
