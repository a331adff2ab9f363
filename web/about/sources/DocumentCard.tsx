import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { CameFromDocument } from '#web/api/operations.ts';
import { Imprint, type Source } from './Imprint.tsx';
import styles from './Sources.module.css';

/** A source document with its number of things by kind. */
export function DocumentCard({ document }: { document: Source }) {
  const { t } = useTranslation('about');
  const { kinds } = useVocabulary();
  const { data } = useApiQuery(CameFromDocument, { document: document.id });
  const counts = data?.things.facets.find(({ field }) => field === 'kind')?.values ?? [];
  const kindCounts = kinds.flatMap(({ kind, label, pluralLabel }) => {
    const count = counts.find(({ value }) => value === kind)?.count;
    return count ? [{ kind, count, label: count === 1 ? label : pluralLabel }] : [];
  });
  return (
    <li className={styles.card}>
      <p className={styles.name}>
        <ThingLink thing={document} mark={false} original />
      </p>
      <Imprint document={document} />
      {document.description && (
        <p className={styles.description} dir="auto">
          {document.description}
        </p>
      )}
      <ul className={styles.counts} aria-label={t('documents.thingCounts', { document: document.name })}>
        {kindCounts.map(({ kind, count, label }) => (
          <li key={kind}>
            <PageLink to={buildUrl('/directory', { kind, document: document.id })} className={styles.count}>
              <KindMark kind={kind} size={10} />
              <span>
                <strong>{count}</strong> {label}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
