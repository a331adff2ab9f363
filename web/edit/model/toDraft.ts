import { parseDate } from '#web/domain/period/parseDate.ts';
import { parsePeriod } from '#web/domain/period/parsePeriod.ts';
import { type FormField, type Values, isEmpty, isValues } from '#web/record/formFields.ts';

function toSavedValue(field: FormField, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map((item) => toSavedValue(field, item));
  if (field.fields?.length) return toDraft(field.fields, value);
  if (field.type === 'Date') return parseDate(String(value)) ?? value;
  if (field.type === 'Interval') return parsePeriod(String(value)).period ?? value;
  return value;
}

/** The draft that is sent: without what is empty, dates as EDTF. */
export function toDraft(fields: readonly FormField[], values: unknown): Values {
  const record = isValues(values) ? values : {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = record[field.name];
      return isEmpty(value) ? [] : [[field.name, toSavedValue(field, value)]];
    }),
  );
}
