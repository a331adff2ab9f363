import type { AllyFragment } from '#web/api/operations.ts';

/** What a person does at an institution. */
export const functionAt = ({ positions }: AllyFragment['contacts'][number], institution: string) =>
  positions.find((position) => position.institution.id === institution && position.function)?.function;
