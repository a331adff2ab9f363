import { getGazetteer } from './gazetteer.ts';
import type { GazetteerPlace } from './place.ts';

/** Whether a place lies within another one, or is the same. */
export function containsPlace(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (outer.id === inner.id) return true;
  switch (outer.type) {
    case 'REGION': {
      const country =
        inner.type === 'COUNTRY' ? inner : inner.country ? getGazetteer().findById(inner.country) : undefined;
      return country?.regions?.includes(outer.id) ?? false;
    }
    case 'COUNTRY':
      return inner.type !== 'REGION' && inner.country === outer.country;
    case 'DIVISION':
    case 'CITY':
      return inner.divisions.some(({ id }) => id === outer.id);
    default:
      return false;
  }
}
