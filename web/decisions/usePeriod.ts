import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { parsePeriod } from '#web/domain/period/parsePeriod.ts';

/** The period of the URL. One that is not understood filters nothing; its field says what to write. */
export function usePeriod() {
  const { get, set } = useSearchParameters();
  const written = get('period');
  return {
    written,
    period: parsePeriod(written).period,
    undated: get('undated') === 'true',
    change: set,
  };
}
