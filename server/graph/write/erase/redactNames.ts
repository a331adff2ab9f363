/** Stands for an erased name, in any language. */
export const redaction = '█████';

const escape = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** Shorter names, such as initials, are ordinary words elsewhere. */
const minLetters = 4;

/** A pattern for names as whole words, whatever their case, and with the family name first. */
export function createNamePattern(names: readonly string[]): RegExp | undefined {
  const variants = names
    .map((name) => name.split(/\s+/).filter(Boolean))
    .filter((words) => words.join('').length >= minLetters)
    .flatMap((words) => [words, [...words.slice(1), words[0]!]])
    .map((words) => words.map(escape).join(String.raw`[\s,]+`));
  if (variants.length === 0) return undefined;
  // The longest first: a name may begin with another.
  const longestFirst = [...new Set(variants)].sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

/** A copy of a value with the names replaced in all of its texts. */
export function redactNames<T>(value: T, pattern: RegExp | undefined): T {
  if (!pattern) return value;
  if (typeof value === 'string') return value.replace(pattern, redaction) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => redactNames(item, pattern)) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactNames(item, pattern)])) as T;
}
