import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HasNeedsAndOffersDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import styles from './NeedsLink.module.css';

/** The filter of the page of needs and offers that a kind of thing is. */
const filterByKind: Record<string, 'theme' | 'place' | 'actor'> = {
  THEME: 'theme',
  PLACE: 'place',
  INSTITUTION: 'actor',
};

/** Leads to the needs and offers of a theme, a place or an institution, where some answer each other. */
export function NeedsLink({ id, kind }: { id: string; kind: string }) {
  const { t } = useTranslation('thing');
  const field = filterByKind[kind];
  const { data } = useApiQuery(HasNeedsAndOffersDocument, field ? { [field]: id } : {}, { skip: !field });
  if (!field || !data?.needsAndOffers.length) return null;
  return (
    <PageLink to={buildUrl('/needs', { [field]: id })} className={styles.link}>
      {t('needsAndOffers')}
      <IconArrowRight size={15} stroke={1.6} aria-hidden />
    </PageLink>
  );
}
