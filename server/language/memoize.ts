/** Names and texts come back again and again: a reading of one is kept, until there are very many. */
export function remembered<T>(read: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
