import type { PotentialPartnerFragment } from '#web/api/operations.ts';

/** The function of a person at an institution. */
export const functionAt = ({ positions }: PotentialPartnerFragment['contacts'][number], institution: string) =>
  positions.find((position) => position.institution.id === institution && position.function)?.function;
