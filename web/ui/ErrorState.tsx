import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toApiError } from '#web/api/apiError.ts';
import styles from './States.module.css';

/** What went wrong, in words, and the way to try again. */
export function ErrorState({ error, again: retry }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation();
  const { kind, message } = toApiError(error);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{t(`error.${kind}`)}</p>
      <p className={styles.text}>{kind === 'away' ? t('error.awayHint') : message}</p>
      {retry && (
        <Button variant="default" size="sm" onClick={retry}>
          {t('error.again')}
        </Button>
      )}
    </div>
  );
}
