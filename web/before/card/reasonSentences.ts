import type { TFunction } from 'i18next';
import type { OverlapFragment } from '#web/api/operations.ts';
import { capitalize } from '#web/ui/capitalize.ts';

/** Reasons in a sentence; the others are among the figures. */
const maxReasons = 4;

const toSentence = (parts: readonly string[], separator: string) =>
  parts.length > 0 ? `${capitalize(parts.join(separator))}.` : '';

/** The reasons for an overlap, those against it, and what the initiative lacks: a sentence each, or ''. */
export function reasonSentences(t: TFunction<'before'>, { reasons, missing }: OverlapFragment) {
  const separator = t('note.separator');
  const inFavour = reasons.filter(({ contribution }) => contribution > 0);
  const against = reasons.filter(({ contribution }) => contribution < 0);
  const toTexts = (all: typeof reasons) => all.slice(0, maxReasons).map(({ text }) => text);
  return {
    inFavour: toSentence(toTexts(inFavour), separator),
    against: against.length > 0 ? t('card.against', { reasons: toTexts(against).join(separator) }) : '',
    missing: missing.length > 0 ? t('card.missing', { words: missing.join(', ') }) : '',
  };
}
