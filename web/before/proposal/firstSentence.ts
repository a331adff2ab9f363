const maxLength = 140;

/** The first sentence of a paragraph without its full stop, cut between words after `maxLength` characters. */
export function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // A full stop after a short word or initials ("S.R.E.", "M. Dupont") does not end a sentence.
  const end = flat.search(/(?<=[\p{L}\p{N})»"”]{3})[.!?…](?=\s|$)/u);
  const sentence = end < 0 ? flat : flat.slice(0, end);
  if (sentence.length <= maxLength) return sentence;
  return `${sentence.slice(0, maxLength).replace(/[\s,;:(]+\S*$/u, '')}…`;
}
