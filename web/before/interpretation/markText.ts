/** A part of a text that was recognised, as offsets in UTF-16 code units. */
export interface TextMark<Value> {
  start: number;
  end: number;
  value: Value;
}

/** A run of characters: inside one mark or none, and all compared words or none. */
export interface TextPart<Value> {
  start: number;
  text: string;
  value?: Value;
  isCompared: boolean;
}

type Range = Pick<TextMark<unknown>, 'start' | 'end'>;

/** Of marks that overlap, the longest. */
function omitOverlapping<Value>(marks: readonly TextMark<Value>[]): TextMark<Value>[] {
  const shown: TextMark<Value>[] = [];
  for (const mark of marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (shown.every(({ start, end }) => mark.end <= start || end <= mark.start)) shown.push(mark);
  return shown.sort((a, b) => a.start - b.start);
}

/** Splits a text at the ends of its marks and compared words. Ranges outside the text are ignored. */
export function markText<Value>(
  text: string,
  marks: readonly TextMark<Value>[],
  compared: readonly Range[],
): TextPart<Value>[] {
  const isInside = ({ start, end }: Range) => start >= 0 && start < end && end <= text.length;
  const shown = omitOverlapping(marks.filter(isInside));
  const words = compared.filter(isInside);
  // A mark is one part even where only some of its words are compared.
  const isFree = (offset: number) => shown.every(({ start, end }) => offset <= start || offset >= end);
  const bounds = [0, text.length, ...[...shown, ...words].flatMap(({ start, end }) => [start, end])];
  const offsets = [...new Set(bounds)].filter(isFree).sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1]!;
    return {
      start,
      text: text.slice(start, end),
      value: shown.find((mark) => mark.start <= start && end <= mark.end)?.value,
      isCompared: words.some((word) => word.start <= start && end <= word.end),
    };
  });
}
