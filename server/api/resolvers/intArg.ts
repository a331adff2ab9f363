import { Arg, Int } from 'type-graphql';
import { invalid } from '#server/errors.ts';

interface Bounds {
  min: number;
  max: number;
  default: number;
}

/** An integer argument within bounds; null means its default. */
export function intArg(name: string, description: string, { min, max, default: defaultValue }: Bounds) {
  const options = { nullable: true, defaultValue, description: `${description}: ${min} to ${max}.` };
  return {
    arg: Arg(name, () => Int, options) as ParameterDecorator,
    /** Returns the value or the default. Throws INVALID when it is out of bounds. */
    parse(value: number | null): number {
      const number = value ?? defaultValue;
      if (number < min || number > max) throw invalid(`${name} must be between ${min} and ${max}, not ${number}.`);
      return number;
    },
  };
}
