import type { OverlapFragment } from '#web/api/operations.ts';

/** Partners of the proposal that an initiative links. */
const minPartners = 2;

/** Whether an initiative already links partners of the proposal with each other. */
export function isLinked({ reasons }: OverlapFragment): boolean {
  const partners = reasons
    .filter(({ factor, contribution }) => factor === 'PARTNER' && contribution > 0)
    .flatMap(({ things }) => things.map(({ id }) => id));
  return new Set(partners).size >= minPartners;
}
