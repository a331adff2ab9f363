import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { Section } from '#web/ui/Section.tsx';
import { SurroundingsDocument } from '#web/api/operations.ts';
import styles from './Surroundings.module.css';

const SurroundingsFigure = lazy(async () => ({
  default: (await import('./SurroundingsGraph.tsx')).SurroundingsFigure,
}));

/** As many things as can be read at first sight, the one in the middle among them. */
const [few, more] = [8, 16];

/** The small graph of a thing: its nearest neighbours, drawn; each leads to its own page. */
export function Surroundings({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('thing');
  const wide = useMediaQuery('(min-width: 40em)', true, { getInitialValueInEffect: false });
  const limit = wide ? more : few;
  // The rest of the page says the same in words: nothing is lost when the drawing cannot be made.
  const around = useAnswer(SurroundingsDocument, { id, limit }).data?.neighbourhood;
  if (!around || around.nodes.length < 2) return null;
  const drawn = around.nodes.length - 1;
  const all = drawn + (around.leftOut.find(({ of }) => of === id)?.count ?? 0);
  return (
    <Section
      title={t('surroundings.title')}
      count={all}
      aside={<PageLink to={pageWith('/explore', { of: id })}>{t('surroundings.explore')}</PageLink>}
    >
      <Suspense fallback={<div className={styles.room} />}>
        <SurroundingsFigure root={id} around={around} label={t('surroundings.label', { name, count: drawn, all })} />
      </Suspense>
      {all > drawn && <p className={styles.note}>{t('surroundings.some', { count: drawn, all })}</p>}
    </Section>
  );
}
