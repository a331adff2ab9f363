/** Elements of a mail program's HTML: what merely looks like one ("<= 5", "<c.durand@…>") is text. */
const block = /<\/?(?:p|br|div|tr|table|tbody|ul|ol|li|h[1-6]|blockquote|hr)\b[^<>]*>/giu;
const inline = /<\/?(?:span|a|b|i|u|em|strong|font|td|th|img|html|body|head|meta|sup|sub|o:p)\b[^<>]*>/giu;
const hidden = /<(style|script|title)\b[^<>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu;

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '' };
const entity = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(nbsp|amp|lt|gt|quot|apos|shy));/giu;

const isCharacter = (code: number) => code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** The text of a paste that brought its markup along; other text as it is. */
export function stripMarkup(text: string): string {
  const plain = text.replace(hidden, ' ').replace(block, '\n').replace(inline, '');
  return plain.replace(entity, (written: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return entities[name.toLowerCase()]!;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : written;
  });
}
