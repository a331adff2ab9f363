import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '#web/api/operations.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { passageUrl } from '#web/domain/passageUrl.ts';
import { CitedBy } from './CitedBy.tsx';
import { PassageText } from './PassageText.tsx';
import styles from './FullText.module.css';

interface Props {
  document: string;
  passage: PassageFragment;
  /** Of the document. */
  language: string | undefined;
  isCited: boolean;
}

/** A passage with its number, which links to it, and the records that cite it. The cited one is shown and focused. */
export function PassageRow({ document, passage, language, isCited }: Props) {
  const { t } = useTranslation('thing');
  const { paragraph, citedBy } = passage;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isCited) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isCited]);

  return (
    <div
      ref={row}
      className={styles.row}
      data-type={passage.type}
      {...(isCited && { 'data-cited': true, 'aria-current': 'location', tabIndex: -1 })}
    >
      <div className={styles.passage}>
        {paragraph != null && (
          <PageLink
            to={passageUrl(document, passage)}
            className={styles.number}
            aria-label={t('text.paragraph', { number: paragraph })}
            preventScrollReset
          >
            ¶ {paragraph}
          </PageLink>
        )}
        <div lang={language}>
          <PassageText passage={passage} />
        </div>
      </div>
      {citedBy.length > 0 && <CitedBy facts={citedBy} />}
    </div>
  );
}
