import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toApiError } from '#web/api/apiError.ts';
import { useErrorText } from './useErrorText.ts';
import styles from './States.module.css';

/** An error message with a button to retry. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const toErrorText = useErrorText();
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{t(`error.${toApiError(error).kind}`)}</p>
      <p className={styles.text}>{toErrorText(error)}</p>
      {retry && (
        <Button variant="default" size="sm" onClick={retry}>
          {t('error.again')}
        </Button>
      )}
    </div>
  );
}
