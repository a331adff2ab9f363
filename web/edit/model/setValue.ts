import { type Values, isValues } from '#web/record/formFields.ts';

/** A path in a draft: "participations.0.role". */
export type Path = string;

export const joinPath = (...parts: (string | number)[]): Path => parts.filter((part) => part !== '').join('.');

/** A copy of a draft in which the value at a path is another. All objects that are not on the path stay the same. */
export function setValue<Root>(root: Root, path: Path, value: unknown): Root {
  const [step, ...rest] = path.split('.');
  if (step === undefined || step === '') return value as Root;
  const next = (inner: unknown) => setValue(inner, rest.join('.'), value);
  if (Array.isArray(root)) {
    const list = [...(root as unknown[])];
    list[Number(step)] = next(list[Number(step)]);
    return list as Root;
  }
  const object: Values = isValues(root) ? root : {};
  const { [step]: inner, ...others } = object;
  const written = next(inner);
  return (written === undefined ? others : { ...object, [step]: written }) as Root;
}
