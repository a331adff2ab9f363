import type { Registry } from '#schema/model.ts';
import { RecordState } from '#schema/thing.ts';
import { choiceOf } from '#schema/values/choice.ts';
import type { Label, LanguageCode } from '#schema/values/language.ts';
import { Role } from '#schema/values/role.ts';
import { Status } from '#schema/values/status.ts';

/** What the values of a field are called in the reader's language. The types are those of the kinds with this label. */
export function valueLabels(registry: Registry, language: LanguageCode, field: string, label = 'Thing') {
  const listed = registry.entities.filter(({ name, interfaces }) => [name, ...interfaces].includes(label));
  const closed = (values: object) => Object.entries(choiceOf(values)!.labels);
  const types = () =>
    listed.flatMap(({ facts }) => facts.filter(({ name }) => name === 'type').map(({ type }) => type()));
  const words: Record<string, () => [string, Label][]> = {
    kind: () => listed.map(({ kind, pluralLabels }) => [kind, pluralLabels]),
    type: () => types().flatMap(closed),
    status: () => closed(Status),
    role: () => closed(Role),
    record: () => closed(RecordState),
  };
  const labels = new Map<string, string>();
  for (const [value, { [language]: word }] of words[field]?.() ?? []) {
    // A value of two lists (a programme is an institution and a training) is called by both words.
    const other = labels.get(value);
    labels.set(value, other && other !== word ? `${other} / ${word}` : word);
  }
  return labels;
}
