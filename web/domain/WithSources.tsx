import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Citation, CitationList } from './CitationList.tsx';
import { findConfidence } from './confidence.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import styles from './WithSources.module.css';

/** A button beside a fact that opens its citations, and a mark when they do not state it outright. */
export function WithSources({ citations, fact }: { citations: readonly Citation[]; fact?: string }) {
  const { t } = useTranslation();
  if (citations.length === 0) return null;
  return (
    <>
      <ConfidenceMark confidence={findConfidence(citations)} worded />
      <Popover width={340} position="bottom-start" withinPortal trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton
            className={styles.mark}
            aria-label={
              fact
                ? t('citation.openFor', { count: citations.length, of: fact })
                : t('citation.open', { count: citations.length })
            }
          >
            <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden>
              <path d="M3 2h7l3 3v9H3z M5.4 7.2h5.2 M5.4 10h5.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
            {citations.length > 1 && citations.length}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown}>
          <div className={styles.title}>{t('citation.title')}</div>
          <CitationList citations={citations} />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
