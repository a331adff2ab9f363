import { type FormField, type Values } from '#web/record/formFields.ts';

/** A value of a URL as a field holds it. */
function toFieldValue(field: FormField, texts: readonly string[], language: string): unknown {
  const { type, list, reference } = field;
  if (type === 'LocalizedDraft') return { [language]: texts[0] };
  if (reference) {
    const edges = texts.map((id) => ({ [reference]: id }));
    return list ? edges : edges[0];
  }
  if (type === 'Int' || type === 'Float') return list ? texts.map(Number) : Number(texts[0]);
  return field.fields?.length ? undefined : list ? [...texts] : texts[0];
}

/** What the URL of a new record says about it: parameters are named as the fields of its kind. */
export function prefill(fields: readonly FormField[], parameters: URLSearchParams, language: string): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const texts = parameters.getAll(field.name).filter((text) => text !== '');
      const value = texts.length > 0 ? toFieldValue(field, texts, language) : undefined;
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

/** A new record like another one: what names or numbers only that one, and its history, are left out. */
export const duplicate = (values: Values, toName: (name: string) => string): Values => {
  const { identifiers: _identifiers, statusHistory: _history, names: _names, aliases: _aliases, ...rest } = values;
  return { ...rest, name: toName(String(values.name ?? '')) };
};
