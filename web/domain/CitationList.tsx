import { useTranslation } from 'react-i18next';
import type { CitationFragment } from '#web/api/operations.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { DateText } from './DateText.tsx';
import { StatedOn } from './StatedOn.tsx';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { passageUrl } from './passageUrl.ts';
import { ThingLink } from './ThingLink.tsx';
import styles from './CitationList.module.css';

export type Citation = Omit<CitationFragment, '__typename'>;

function Passage({ citation }: { citation: Citation }) {
  const { t } = useTranslation();
  const { document, section, paragraph, date, confidence } = citation;
  return (
    <li className={styles.passage}>
      {section && (
        <PageLink to={passageUrl(document.id, citation)} className={styles.link}>
          <span dir="auto">{section}</span>
          {paragraph != null && (
            <span className={styles.paragraph}>
              {' '}
              <abbr title={t('citation.paragraph', { number: paragraph })}>¶ {paragraph}</abbr>
            </span>
          )}
        </PageLink>
      )}
      {!section && paragraph != null && (
        <abbr title={t('citation.paragraph', { number: paragraph })}>¶ {paragraph}</abbr>
      )}
      {!section && paragraph == null && <span>{t('citation.whole')}</span>}
      {date && (
        <span className={styles.aside}>
          <StatedOn date={date} />
        </span>
      )}
      <ConfidenceMark confidence={confidence} worded />
    </li>
  );
}

/** Citations, grouped by document. */
export function CitationList({ citations }: { citations: readonly Citation[] }) {
  const documents = new Map<string, Citation[]>();
  for (const citation of citations)
    documents.set(citation.document.id, [...(documents.get(citation.document.id) ?? []), citation]);
  return (
    <ul className={styles.list}>
      {[...documents.values()].map((passages) => {
        const { document } = passages[0]!;
        return (
          <li key={document.id}>
            <ThingLink thing={document} />
            {(document.publisher || document.date) && (
              <div className={styles.publisher}>
                {document.publisher}
                {document.publisher && document.date && ', '}
                {document.date && <DateText date={document.date} />}
              </div>
            )}
            <ul className={styles.passages}>
              {passages.map((citation) => (
                <Passage key={`${citation.section}¶${citation.paragraph}`} citation={citation} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
