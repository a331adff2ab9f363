import { type GraphQLInputType, type GraphQLSchema, getNullableType, isInputObjectType, isListType } from 'graphql';
import { removeInvisible } from '#schema/removeInvisible.ts';
import {
  type InputLimits,
  maxArgumentLength,
  maxListLength,
  maxTextLength,
  maxTitleLength,
} from '#schema/values/textLimits.ts';
import { invalid } from '#server/errors.ts';
import type { ValidationError } from '#server/graph/write/validate.ts';
import { cleanText } from '#server/language/cleanText.ts';

type Path = ValidationError['path'];
type Limits = Required<InputLimits>;

/** Of what no limit is declared for. */
const defaultLimits: Limits = { maxLength: maxTextLength, maxItems: maxListLength };

const count = (number: number) => number.toLocaleString('en');

/**
 * A copy of an input without nulls, which mean the same as absent, and with clean texts: names in the form in which they
 * are compared, longer texts without the characters that nobody sees. What exceeds its limit is added to the errors.
 */
export function readInput(
  inputType: GraphQLInputType,
  value: unknown,
  errors: ValidationError[],
  path: Path = [],
  limits = defaultLimits,
): unknown {
  const type = getNullableType(inputType);
  if (isListType(type)) {
    const list = value as unknown[];
    if (list.length > limits.maxItems) {
      const message = `must have at most ${count(limits.maxItems)} elements, not ${count(list.length)}. Send several requests.`;
      errors.push({ path, message });
      return list;
    }
    return list.map((item, index) =>
      item === null ? item : readInput(type.ofType, item, errors, [...path, index], limits),
    );
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value as object)
        .filter(([, item]) => item !== null && item !== undefined)
        .map(([name, item]) => {
          const { type: fieldType, extensions } = fields[name]!;
          const own = extensions.limits as InputLimits | undefined;
          return [name, readInput(fieldType, item, errors, [...path, name], { ...limits, ...own })];
        }),
    );
  }
  if (typeof value !== 'string' || (type.name !== 'String' && type.name !== 'ID')) return value;
  if (value.length > limits.maxLength) {
    const message = `must have at most ${count(limits.maxLength)} characters, not ${count(value.length)}.`;
    errors.push({ path, message });
    return value;
  }
  return limits.maxLength <= maxTitleLength ? cleanText(value) : removeInvisible(value);
}

/** What an argument may hold: what its field declares with `@Limited`, or else the usual. */
const limitArgument = (type: GraphQLInputType, declared: InputLimits | undefined): Limits => ({
  ...defaultLimits,
  maxLength: isInputObjectType(getNullableType(type)) ? maxTextLength : maxArgumentLength,
  ...declared,
});

/** Reads the arguments of all queries and mutations with `readInput`. They fail as INVALID with all errors at once. */
export function checkInputs(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve!;
      const declared = field.extensions.limits as InputLimits | undefined;
      const inputs = field.args.map(({ name, type: inputType }) => ({
        name,
        inputType,
        // Errors of a draft are named from the record, those of a batch from the position in it.
        path: ['draft', 'input', 'records'].includes(name) ? [] : [name],
        limits: limitArgument(inputType, declared),
      }));
      field.resolve = (root, args: Record<string, unknown>, context, info) => {
        const errors: ValidationError[] = [];
        const read: Record<string, unknown> = {};
        for (const { name, inputType, path, limits } of inputs)
          if (args[name] !== null && args[name] !== undefined)
            read[name] = readInput(inputType, args[name], errors, path, limits);
        if (errors.length === 0) return resolve(root, read, context, info);
        throw invalid(errors.map(({ path, message }) => `${path.join('.')} ${message}`).join(' '), {
          problems: errors,
        });
      };
    }
  }
  return schema;
}
