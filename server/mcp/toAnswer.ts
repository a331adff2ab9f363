/** The answer of a tool: data of a response without what is empty, and with the page of every thing in the web application. */
export function toAnswer(value: unknown, toUrl: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => toAnswer(item, toUrl));
  // Results of GraphQL have no prototype.
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, item]) => item != null && !(Array.isArray(item) && item.length === 0))
    .map(([name, item]) => [name, toAnswer(item, toUrl)] as const);
  const { id, kind } = value as { id?: string; kind?: string };
  return Object.fromEntries(id && kind ? [...entries, ['url', toUrl(id)]] : entries);
}
