/** The beginning of a text, cut between words and followed by "[…]" when it is longer. */
export const cutText = (text: string, maxLength: number) =>
  text.length <= maxLength ? text : `${text.slice(0, maxLength).replace(/\s+\S*$/u, '')} […]`;
