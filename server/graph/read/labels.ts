import type { Registry } from '#schema/model.ts';
import { findTypeFact } from '#schema/typeFact.ts';
import { InstitutionType } from '#schema/entities/institution.ts';
import { RecordState } from '#schema/thing.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { Label, LanguageCode } from '#schema/values/language.ts';
import { CurrentStatus } from '#schema/values/currentStatus.ts';
import { Role } from '#schema/values/role.ts';
import { Status } from '#schema/values/status.ts';
import { undatedYear } from './derivedValues.ts';

const undatedLabel: Label = { fr: 'sans date', es: 'sin fecha', en: 'undated' };

/** The labels of a field's values in one language. `label` restricts kinds and types to those of this node label. */
export function valueLabels(registry: Registry, language: LanguageCode, field: string, label: string) {
  const entities = registry.entitiesLabelled(label);
  const toValueLabels = (values: object) => Object.entries(getEnum(values)!.labels);
  const types = () => entities.flatMap((entity) => findTypeFact(entity)?.type() ?? []);
  const labelSources: Record<string, () => [string, Label][]> = {
    kind: () => entities.map(({ kind, pluralLabels }) => [kind, pluralLabels]),
    type: () => types().flatMap(toValueLabels),
    status: () => toValueLabels(Status),
    currentStatus: () => toValueLabels(CurrentStatus),
    year: () => [[undatedYear, undatedLabel]],
    role: () => toValueLabels(Role),
    institutionType: () => toValueLabels(InstitutionType),
    record: () => toValueLabels(RecordState),
  };
  const labels = new Map<string, string>();
  for (const [value, { [language]: word }] of labelSources[field]?.() ?? []) {
    // A value of two types (a programme is an institution and a training) gets both labels.
    const existing = labels.get(value);
    labels.set(value, existing && existing !== word ? `${existing} / ${word}` : word);
  }
  return labels;
}

/** The node labels with an index on the sort key of names, see `buildConstraints`. */
export const labelsIndexedByName = ({ entities }: Registry) =>
  ['Thing', ...entities.flatMap(({ interfaces }) => interfaces), ...entities.map(({ name }) => name)].filter(
    (label, index, labels) => label !== 'Node' && labels.indexOf(label) === index,
  );
