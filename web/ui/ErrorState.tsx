import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#web/api/apiError.ts';
import styles from './States.module.css';

/** What went wrong, in words, and the way to try again. */
export function ErrorState({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation();
  const { kind, message } = problemOf(error);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{t(`error.${kind}`)}</p>
      <p className={styles.text}>{kind === 'away' ? t('error.awayHint') : message}</p>
      {again && (
        <Button variant="default" size="sm" onClick={again}>
          {t('error.again')}
        </Button>
      )}
    </div>
  );
}
