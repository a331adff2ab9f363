import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A selection set with the type it selects from. */
export interface TypedSelection {
  selectionSet: SelectionSetNode;
  type: GraphQLNamedType;
}

/** A field that an operation requests, with its definition and the type that declares it. */
export interface SelectedField {
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
  parentType: GraphQLNamedType;
}

/** What a selection set is read with. Without variable values, @skip and @include are ignored. */
export type OperationScope = Pick<GraphQLResolveInfo, 'schema' | 'fragments'> & {
  variableValues?: GraphQLResolveInfo['variableValues'];
};

/** The position in the operation whose field is being resolved. */
export type FieldInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'parentType' | 'fieldName'
>;

/** The fragments of a document by name, as GraphQLResolveInfo has them. */
export const collectFragments = ({ definitions }: DocumentNode): OperationScope['fragments'] =>
  Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

function isIncluded(selection: SelectionNode, variableValues: GraphQLResolveInfo['variableValues']): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false
  );
}

/**
 * The fields of some selection sets, those of fragments included; with a runtime type, only the fields that apply to
 * it. A fragment is read once, however often it is spread: nested spreads would grow exponentially.
 */
export function collectFields(
  { schema, fragments, variableValues }: OperationScope,
  selections: readonly TypedSelection[],
  runtimeType?: GraphQLObjectType,
): SelectedField[] {
  const fields: SelectedField[] = [];
  const visitedFragments = new Set<string>();
  const applies = (type: GraphQLNamedType) =>
    !runtimeType || type === runtimeType || (isAbstractType(type) && schema.isSubType(type, runtimeType));

  function visit({ selectionSet, type }: TypedSelection) {
    for (const selection of selectionSet.selections) {
      if (variableValues && !isIncluded(selection, variableValues)) continue;
      if (selection.kind === 'Field') {
        const definition = getFields(type)[selection.name.value];
        if (definition) fields.push({ node: selection, definition, parentType: type });
        continue;
      }
      if (selection.kind === 'FragmentSpread') {
        if (visitedFragments.has(selection.name.value)) continue;
        visitedFragments.add(selection.name.value);
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
      if (!fragment) continue;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (!condition || applies(condition)) visit({ selectionSet: fragment.selectionSet, type: condition ?? type });
    }
  }
  selections.forEach(visit);
  return fields;
}

/** The fields that a type declares; none when it is a scalar, an enum or a union. */
export const getFields = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};

/** The arguments of a field, from the document and the variables; undefined when they are invalid. */
export function readArguments(
  variableValues: GraphQLResolveInfo['variableValues'],
  { definition, node }: Pick<SelectedField, 'definition' | 'node'>,
): Record<string, unknown> | undefined {
  try {
    return getArgumentValues(definition, node, variableValues);
  } catch {
    return undefined; // Reported when the field is executed.
  }
}

/** The selection set of the field that is being resolved. */
export function rootSelection({ fieldNodes, parentType, fieldName }: FieldInfo): TypedSelection[] {
  const type = getNamedType(parentType.getFields()[fieldName]!.type);
  return fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [{ selectionSet, type }] : []));
}

/** The selection set of a field; none when it is a scalar. */
export const subselection = ({ node, definition }: SelectedField): TypedSelection[] =>
  node.selectionSet ? [{ selectionSet: node.selectionSet, type: getNamedType(definition.type) }] : [];

/** The selection sets at a path of field names below others. */
export function selectionAt(
  scope: OperationScope,
  selections: readonly TypedSelection[],
  path: readonly string[],
): TypedSelection[] {
  return path.reduce<TypedSelection[]>(
    (level, name) =>
      collectFields(scope, level).flatMap((field) => (field.definition.name === name ? subselection(field) : [])),
    [...selections],
  );
}

export const isConnection = (type: GraphQLNamedType) => 'pageInfo' in getFields(type);

/** The selection sets of the rows: of a connection, those of `nodes` and of `edges { node }`. */
export const rowSelection = (scope: OperationScope, selections: readonly TypedSelection[]): TypedSelection[] =>
  selections.some(({ type }) => isConnection(type))
    ? [...selectionAt(scope, selections, ['nodes']), ...selectionAt(scope, selections, ['edges', 'node'])]
    : [...selections];
