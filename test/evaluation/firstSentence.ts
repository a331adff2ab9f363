/** The first sentence of a text, at most 140 characters long: what a person copies as its title. */
export function getFirstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const end = flat.search(/(?<=[\p{L}\p{N})»"”]{3})[.!?…](?=\s|$)/u);
  const sentence = end < 0 ? flat : flat.slice(0, end);
  return sentence.length <= 140 ? sentence : `${sentence.slice(0, 140).replace(/[\s,;:(]+\S*$/u, '')}…`;
}
