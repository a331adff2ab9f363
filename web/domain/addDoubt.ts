import { isDoubtful } from './confidence.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A text followed by the word for its confidence in parentheses, if no source states it outright. */
export const addDoubt = ({ label }: Pick<Vocabulary, 'label'>, text: string, confidence: string | null | undefined) =>
  text && isDoubtful(confidence) ? `${text} (${label('Confidence', confidence)})` : text;
