/** An input without its nulls: a null there means the same as leaving it out. */
export const omitNulls = <T extends object>(input: T): T =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as T;
