import type { Properties, Raw } from '#server/graph/read/record.ts';

/**
 * The names of migration 1, old to new. They are literals on purpose: a migration must go on reading the form that it was
 * written for, whatever the schema becomes later.
 */
export const renamedLabels = { Withheld: 'Restricted', Veiled: 'HasRestrictedNeighbours' };

export const renamedMergeProperties = {
  keep: 'into',
  drop: 'from',
  before: 'revisions',
  judged: 'previousDecision',
  judgedBy: 'previousDecisionBy',
  judgedOn: 'previousDecisionOn',
};

const languages = ['fr', 'es', 'en'];

/** Fields of a draft, by kind. Those that are stored under their own name are properties of the node, too. */
const renamedFields: Record<string, Record<string, string>> = {
  INSTITUTION: { type: 'institutionType', partOf: 'parentInstitutions' },
  AGREEMENT: { type: 'agreementType' },
  TRAINING: { type: 'trainingType', public: 'targetGroup' },
  EVENT: { type: 'eventType' },
  PROJECT: { type: 'projectType' },
  PLACE: { type: 'placeType' },
  DOCUMENT: { type: 'documentType' },
};

const renamedProperties = (kind: string): Record<string, string> => {
  const { type, public: targetGroup } = renamedFields[kind] ?? {};
  return {
    prominence: 'centrality',
    visibleTo: 'visibilityTag',
    ties: 'relatedIds',
    ...(type && { type }),
    ...(targetGroup &&
      Object.fromEntries(languages.map((language) => [`public_${language}`, `${targetGroup}_${language}`]))),
  };
};

/** The properties of a node that this migration reads. */
export const migratedProperties = [
  'draft',
  'imported',
  'statements',
  'type',
  'prominence',
  'visibleTo',
  'ties',
  ...languages.map((language) => `public_${language}`),
];

export const renameKeys = (raw: Raw, names: Record<string, string>): Raw =>
  Object.fromEntries(Object.entries(raw).map(([key, value]) => [names[key] ?? key, value]));

const renameStatement = <Statement extends { field: string }>(kind: string, statement: Statement): Statement => ({
  ...statement,
  field: renamedFields[kind]?.[statement.field] ?? statement.field,
});

/** A stored draft with the new field names, also in its statements. */
export function renameDraft(kind: string, stored: string): string {
  const draft = renameKeys(JSON.parse(stored) as Raw, renamedFields[kind] ?? {});
  const statements = draft.statements as { field: string }[] | undefined;
  if (statements) draft.statements = statements.map((statement) => renameStatement(kind, statement));
  return JSON.stringify(draft);
}

/** The properties to set on a node to give it the new names; null removes an old one. Empty if it has the new form. */
export function toRenamedProperties(kind: string, properties: Properties): Properties {
  const changes: Properties = {};
  for (const [oldName, newName] of Object.entries(renamedProperties(kind))) {
    if (properties[oldName] == null) continue;
    changes[oldName] = null;
    changes[newName] = properties[oldName];
  }
  for (const name of ['draft', 'imported']) {
    const stored = properties[name];
    if (typeof stored !== 'string') continue;
    const renamed = renameDraft(kind, stored);
    if (renamed !== stored) changes[name] = renamed;
  }
  const statements = properties.statements as string[] | null | undefined;
  if (statements?.length) {
    const renamed = statements.map((text) => JSON.stringify(renameStatement(kind, JSON.parse(text))));
    if (renamed.some((text, index) => text !== statements[index])) changes.statements = renamed;
  }
  return changes;
}

/** The records as they were before a merge, stored as one JSON text. */
export function renameRevisions(stored: string): string {
  const revisions = JSON.parse(stored) as { properties: Properties }[];
  return JSON.stringify(
    revisions.map((revision) => {
      const { properties } = revision;
      const renamed = { ...properties, ...toRenamedProperties(String(properties.kind), properties) };
      return {
        ...revision,
        properties: Object.fromEntries(Object.entries(renamed).filter(([, value]) => value !== null)),
      };
    }),
  );
}
