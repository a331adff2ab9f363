import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { DocumentsDocument } from '#web/api/operations.ts';
import { OutsideSource } from './OutsideSource.tsx';
import styles from './Sources.module.css';

/** The documents that were read in full, by use, then the reference sources. */
export function Sources() {
  const { t } = useTranslation('about');
  const answer = useApiQuery(DocumentsDocument, {});
  return (
    <QueryBoundary result={answer}>
      {({ documents: { nodes }, things }) => {
        const counts = things.facets.find(({ field }) => field === 'document')?.values ?? [];
        const citationCount = (id: string) => counts.find(({ value }) => value === id)?.count ?? 0;
        const byUse = nodes.toSorted((a, b) => citationCount(b.id) - citationCount(a.id));
        const read = byUse.filter(({ file }) => file);
        const outside = byUse.filter(({ file }) => !file);
        return (
          <>
            <Section title={t('documents.title')} count={read.length} id="documents">
              <p className={styles.lead}>{t('documents.lead')}</p>
              <ul className={styles.cards}>
                {read.map((document) => (
                  <DocumentCard key={document.id} document={document} />
                ))}
              </ul>
            </Section>
            <Section title={t('outside.title')} count={outside.length} id="outside">
              <p className={styles.lead}>{t('outside.lead')}</p>
              <ul>
                {outside.map((document) => (
                  <OutsideSource key={document.id} document={document} count={citationCount(document.id)} />
                ))}
              </ul>
            </Section>
          </>
        );
      }}
    </QueryBoundary>
  );
}
