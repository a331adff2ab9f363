import { createHash } from 'node:crypto';
import type { ComparedLabel } from '#server/graph/write/pairs.ts';
import * as identity from '#server/identity/weights.ts';
import * as overlap from '#server/overlap/weights.ts';

/** Raise one with every change of its comparison that is not one of its numbers: all records are then compared again. */
const versions: Record<ComparedLabel, number> = { Initiative: 2, Actor: 1 };

/** Sorted: a bundle lists the exports of a module in another order than its source. */
const toNumbers = (weights: object) => Object.entries(weights).sort(([a], [b]) => a.localeCompare(b));

const numbers: Record<ComparedLabel, object> = { Initiative: toNumbers(overlap), Actor: toNumbers(identity) };

/** What stored pairs were found by. */
export const toMeasure = (label: ComparedLabel): string =>
  `${versions[label]}-${createHash('sha256').update(JSON.stringify(numbers[label])).digest('hex').slice(0, 12)}`;
