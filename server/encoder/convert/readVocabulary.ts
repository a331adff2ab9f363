/** The pieces of a SentencePiece model and the logarithms of their frequencies: the index is the piece's id. */
export function readVocabulary(model: Buffer): { piece: string; score: number }[] {
  return readFields(model)
    .filter(({ field }) => field === 1)
    .map(({ content }) => {
      const fields = new Map(readFields(content).map((part) => [part.field, part.content]));
      return { piece: fields.get(1)?.toString('utf8') ?? '', score: fields.get(2)?.readFloatLE(0) ?? 0 };
    });
}

/** The fields of a protocol buffer message, without interpretation; integers are left out. */
function readFields(message: Buffer): { field: number; content: Buffer }[] {
  const fields: { field: number; content: Buffer }[] = [];
  let at = 0;
  const readInteger = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++]!;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const widths: Record<number, () => number> = { 1: () => 8, 2: readInteger, 5: () => 4 };
  while (at < message.length) {
    const key = readInteger();
    const width = widths[key & 7]?.();
    if (width === undefined) readInteger();
    else fields.push({ field: key >>> 3, content: message.subarray(at, (at += width)) });
  }
  return fields;
}
