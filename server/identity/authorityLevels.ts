import type { AuthorityLevel } from './authorityTerms.ts';

/** Countries where towns have formed bodies of their own beside them: elsewhere an urban community is the town. */
const countriesWithMetropolises = new Set(['FR', 'IT', 'ES', 'PT', 'DE', 'GB', 'BE', 'CH']);
export const larger: readonly (AuthorityLevel | undefined)[] = ['DEPARTMENT', 'REGION', 'STATE', 'PREFECTURE'];

/**
 * How the levels of two names relate. NEAR: translators call one level by several words. LARGER: one of them is a
 * territory alone, which is first a town.
 */
export function relateLevels(
  left: AuthorityLevel | undefined,
  right: AuthorityLevel | undefined,
  country = 'FR',
): 'SAME' | 'NEAR' | 'LARGER' | 'OTHER' {
  const levels = [left, right];
  if (left === right) return 'SAME';
  if (levels.includes('ANY')) return levels.includes('COMMUNE') || levels.includes(undefined) ? 'SAME' : 'NEAR';
  if (levels.includes('METROPOLIS')) {
    const isTown = levels.includes('COMMUNE') || levels.includes(undefined);
    return isTown && !countriesWithMetropolises.has(country) ? 'NEAR' : 'OTHER';
  }
  if (levels.includes(undefined)) return levels.includes('COMMUNE') ? 'SAME' : 'LARGER';
  if (levels.includes('COMMUNE')) return 'OTHER';
  if (levels.includes('REGION') && levels.includes('STATE')) return 'SAME';
  // In France, "préfecture" is a service of the State, and departments and regions are two levels.
  if (country === 'FR') return 'OTHER';
  return levels.includes('PREFECTURE') && !levels.includes('DEPARTMENT') ? 'SAME' : 'NEAR';
}
