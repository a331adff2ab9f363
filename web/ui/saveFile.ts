import { removeInvisible } from '#schema/removeInvisible.ts';

/** Marks a text as UTF-8 for Excel. */
export const byteOrderMark = '\uFEFF';

/** A text without the characters that make an SVG file unreadable; a byte order mark stays. */
const cleanFile = (text: string) => (text.startsWith(byteOrderMark) ? byteOrderMark : '') + removeInvisible(text);

/** Downloads content as a file. */
export function saveFile(name: string, type: string, content: string | Blob) {
  const file = typeof content === 'string' ? cleanFile(content) : content;
  const url = URL.createObjectURL(new Blob([file], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Some browsers read the URL only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
