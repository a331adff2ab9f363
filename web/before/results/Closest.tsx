import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { OverlapCard } from '#web/before/card/OverlapCard.tsx';
import type { OverlapWithParts } from '#web/before/parts/nestParts.ts';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { SideBySideState } from '#web/before/side/useSideBySide.ts';
import styles from './Closest.module.css';

/** Cards that are shown at once, the number that is added on demand, and the most that the page requests. */
const [maxOpen, step, maxRequested] = [5, 10, 50];

interface Props {
  overlaps: readonly OverlapWithParts[];
  hasMore: boolean;
  /** The number of overlaps requested. */
  first: number;
  loading: boolean;
  showsFigures: boolean;
  setShowsFigures(shown: boolean): void;
  side: SideBySideState;
}

/** The overlaps from the closest, whatever their verdict. */
export function Closest({ overlaps, hasMore, first, loading, showsFigures, setShowsFigures, side }: Props) {
  const { t } = useTranslation('before');
  const { set } = useSearchParameters();
  const [whole, setWhole] = useState(first > step);
  const shown = whole ? overlaps : overlaps.slice(0, maxOpen);
  const folded = overlaps.length - shown.length;
  const maxContribution = Math.max(
    ...overlaps.flatMap(({ reasons }) => reasons.map(({ contribution }) => contribution)),
  );
  return (
    <ResultsSection
      id="closest"
      title={t('closest.title')}
      count={overlaps.length}
      aside={
        <Switch
          className={styles.figures}
          size="xs"
          label={t('closest.figures')}
          checked={showsFigures}
          onChange={(event) => setShowsFigures(event.currentTarget.checked)}
        />
      }
    >
      <ol className={styles.cards}>
        {shown.map((overlap) => (
          <li key={overlap.initiative.id}>
            <OverlapCard
              overlap={overlap}
              parts={overlap.parts}
              figures={showsFigures ? { maxContribution } : undefined}
              side={side}
            />
          </li>
        ))}
      </ol>
      {folded > 0 && (
        <Button className={styles.more} variant="default" onClick={() => setWhole(true)}>
          {t('closest.more', { count: folded })}
        </Button>
      )}
      {folded === 0 && hasMore && first < maxRequested && (
        <Button
          className={styles.more}
          variant="default"
          loading={loading}
          onClick={() => {
            setWhole(true);
            set({ first: String(first + step) }, { replace: true });
          }}
        >
          {t('state.more', { ns: 'common' })}
        </Button>
      )}
    </ResultsSection>
  );
}
