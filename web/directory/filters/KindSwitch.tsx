import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { FacetsDocument } from '#web/api/operations.ts';
import styles from './KindSwitch.module.css';
import type { Listing } from '#web/directory/useListing.ts';

/** Switches between all initiatives and single kinds, with their counts under the same filters. */
export function KindSwitch({ listing }: { listing: Listing }) {
  const { t } = useTranslation('directory');
  const { kinds } = useVocabulary();
  const { filterValues, without } = listing;
  const { data } = useApiQuery(FacetsDocument, {
    filter: { ...without('kind'), type: undefined },
    fields: ['kind'],
  });
  const counts = data?.things.facets.find(({ field }) => field === 'kind')?.values ?? [];
  const count = (kind: string) => (data ? (counts.find(({ value }) => value === kind)?.count ?? 0) : undefined);
  const initiatives = kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));

  const to = (kind: string | null) => {
    // Types are specific to a kind: the filter is dropped.
    const { type: _type, kind: _kind, ...rest } = filterValues;
    return buildUrl('/directory', { kind, ...rest });
  };
  const selectedKinds = filterValues.kind.filter((selected) => kinds.some(({ kind }) => kind === selected));
  return (
    <nav className={styles.kinds} aria-label={t('kinds')}>
      <ul>
        <li>
          <PageLink to={to(null)} aria-current={selectedKinds.length === 0 || undefined} className={styles.kind}>
            {t('initiatives')}{' '}
            <span className={styles.count}>
              {data && initiatives.reduce((sum, { kind }) => sum + (count(kind) ?? 0), 0)}
            </span>
          </PageLink>
        </li>
        {[...initiatives, ...kinds.filter((description) => !initiatives.includes(description))].map(
          ({ kind, pluralLabel }) => (
            <li key={kind}>
              <PageLink to={to(kind)} aria-current={selectedKinds.includes(kind) || undefined} className={styles.kind}>
                <KindMark kind={kind} size={10} />
                {pluralLabel} <span className={styles.count}>{count(kind)}</span>
              </PageLink>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
