/** Drops null fields of an input: null means the same as absent, for a field and for the whole input. */
export const omitNulls = <T extends object>(input: T | null | undefined): T =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value != null)) as T;
