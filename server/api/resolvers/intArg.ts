import { Arg, Int } from 'type-graphql';
import { invalid } from '#server/errors.ts';

interface Bounds {
  least: number;
  most: number;
  usual: number;
}

/** An argument that is a whole number within bounds, and what it is when the caller gives none. */
export function amount(name: string, description: string, { least, most, usual }: Bounds) {
  const told = `${description}: ${least} to ${most}.`;
  return {
    arg: Arg(name, () => Int, { nullable: true, defaultValue: usual, description: told }) as ParameterDecorator,
    /** The amount that was asked. Throws INVALID when it is out of bounds. */
    of(given: number | null): number {
      const asked = given ?? usual;
      if (asked < least || asked > most) throw invalid(`${name} goes from ${least} to ${most}; ${asked} was asked.`);
      return asked;
    },
  };
}
