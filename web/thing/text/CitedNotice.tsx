import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import type { CitedPassage } from '#web/domain/passageUrl.ts';
import styles from './FullText.module.css';
import type { CitedPosition } from './useCitedPosition.ts';

/** Says which passage is highlighted, or that the text does not have it. */
export function CitedNotice({ cited, position }: { cited: CitedPassage; position: CitedPosition | undefined }) {
  const { t } = useTranslation('thing');
  const { set } = useSearchParameters();
  const { section, paragraph } = cited;
  if (!position) return null;
  const passage = [section, paragraph != null && `¶ ${paragraph}`].filter(Boolean).join(' ');
  if (!position.isExact)
    return (
      <Alert color="orange" variant="light" role="status" className={styles.notice}>
        {position.shown === undefined
          ? t('text.notFound', { passage })
          : t('text.sectionOnly', { paragraph: String(paragraph) })}
      </Alert>
    );
  return (
    <p className={styles.cited} role="status">
      {t('text.cited')} <strong dir="auto">{passage}</strong>
      <Button size="compact-xs" variant="subtle" onClick={() => set({ section: null, paragraph: null })}>
        {t('text.all')}
      </Button>
    </p>
  );
}
