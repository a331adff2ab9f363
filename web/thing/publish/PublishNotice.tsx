import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PublishControls.module.css';
import type { usePublish } from './usePublish.ts';

interface Props {
  publish: ReturnType<typeof usePublish>;
  restoreFocus(): void;
}

/** The last change with an undo button, or why it failed. Takes the focus. */
export function PublishNotice({ publish: { done, undone, error, undo }, restoreFocus }: Props) {
  const { t } = useTranslation('thing');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) notice.current?.focus({ preventScroll: true });
  }, [done]);
  // The undo button is gone.
  useEffect(() => {
    if (undone) restoreFocus();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [undone]);
  const change = done?.change;
  const message =
    change && ('visibility' in change ? t(`publish.${change.visibility}.done`) : t(`publish.record.${change.record}`));

  return (
    <>
      <div ref={notice} tabIndex={-1} role="status" className={styles.notice}>
        {undone ? t('publish.undone') : message}
        {done && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => void undo()}
          >
            {t('publish.undo')}
          </Button>
        )}
      </div>
      {error && (
        <p role="alert" className={styles.error}>
          {String(t(`publish.errors.${error.reason}`, { ...error }))}
        </p>
      )}
    </>
  );
}
