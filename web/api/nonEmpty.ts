/** A list argument of the API: undefined, hence no restriction, if the list is empty. */
export const nonEmpty = <Value extends string>(list: readonly string[]) =>
  list.length > 0 ? ([...list] as Value[]) : undefined;
