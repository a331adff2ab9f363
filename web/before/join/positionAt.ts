import type { PotentialPartnerFragment } from '#web/api/operations.ts';

/** The position of a person at an institution. */
export const positionAt = ({ positions }: PotentialPartnerFragment['contacts'][number], institutionId: string) =>
  positions.find((position) => position.institution.id === institutionId && position.function);
