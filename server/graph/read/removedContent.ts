import type { Registry } from '#schema/model.ts';
import { type LanguageCode, languages } from '#schema/values/language.ts';
import { isRemovedContent } from './visibilityFilter.ts';

/** The label of the kind, in the place of the name: "(institution)". */
function namesByKind({ entities }: Registry, node: string): string {
  const toExpression = (language: LanguageCode) =>
    `{${entities.map(({ kind, labels }) => `${kind}: ${JSON.stringify(`(${labels[language]})`)}`).join(', ')}}[${node}.kind]`;
  const names = languages.map((language) => `names_${language}: ${toExpression(language)}`);
  return [`name: ${toExpression('fr')}`, ...names].join(', ');
}

/** The properties of every record that its types require. */
const requiredProperties = ({ entities }: Registry) => [
  ...new Set(
    entities.flatMap(({ facts }) =>
      facts.flatMap(({ name, required, localized }) => (required && !localized && name !== 'name' ? [name] : [])),
    ),
  ),
];

/**
 * An expression of what the viewer may read of a node: of a removed record, only editors read more than that it existed,
 * its kind and its type.
 */
export const readableProperties = (registry: Registry, node: string) =>
  `CASE WHEN ${isRemovedContent(node)} THEN ${node} {.id, .kind, .record, .version, .created, .updated, .visibility, .status, ${[...requiredProperties(registry).map((name) => `.${name}`), namesByKind(registry, node)].join(', ')}} ELSE ${node} END`;
