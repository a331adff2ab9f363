import { actorCues } from './actorCues.ts';
import type { TextView } from './textView.ts';

/** Whether a noun is one of many: "une fondation d'Arizona", "chaque commune", "14 communes". */
export function isIndefinite(view: TextView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined || !view.isJoined(at)) return false;
  return actorCues.INDEFINITE.has(before) || /^\d+$/.test(before);
}
