import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { Section } from '#web/ui/Section.tsx';
import { SurroundingsDocument } from '#web/api/operations.ts';
import styles from './Surroundings.module.css';

const SurroundingsGraph = lazy(async () => ({
  default: (await import('./SurroundingsGraph.tsx')).SurroundingsGraph,
}));

/** Number of nodes that are legible, including the thing itself. */
const [narrowLimit, wideLimit] = [8, 16];

/** A small graph of the nearest neighbours, linked to their pages. */
export function Surroundings({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('thing');
  const wide = useMediaQuery('(min-width: 40em)', true, { getInitialValueInEffect: false });
  const limit = wide ? wideLimit : narrowLimit;
  // Errors are not shown: the rest of the page has the same content as text.
  const neighbourhood = useApiQuery(SurroundingsDocument, { id, limit }).data?.neighbourhood;
  if (!neighbourhood || neighbourhood.nodes.length < 2) return null;
  const drawnCount = neighbourhood.nodes.length - 1;
  const totalCount = drawnCount + (neighbourhood.leftOut.find(({ of }) => of === id)?.count ?? 0);
  return (
    <Section
      title={t('surroundings.title')}
      count={totalCount}
      aside={<PageLink to={buildUrl('/explore', { of: id })}>{t('surroundings.explore')}</PageLink>}
    >
      <Suspense fallback={<div className={styles.room} />}>
        <SurroundingsGraph
          root={id}
          neighbourhood={neighbourhood}
          label={t('surroundings.label', { name, count: drawnCount, all: totalCount })}
        />
      </Suspense>
      {totalCount > drawnCount && (
        <p className={styles.note}>{t('surroundings.partial', { count: drawnCount, all: totalCount })}</p>
      )}
    </Section>
  );
}
