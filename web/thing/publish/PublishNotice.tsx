import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PublishControls.module.css';
import type { useKeeping } from './usePublish.ts';

interface Props {
  keeping: ReturnType<typeof useKeeping>;
  /** Leads the keyboard back to where it began. */
  back(): void;
}

/** What was done, with the way back; or why it could not be done. The keyboard goes on here. */
export function KeepingNotice({ keeping: { done, undone, fault, undo }, back }: Props) {
  const { t } = useTranslation('thing');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) notice.current?.focus({ preventScroll: true });
  }, [done]);
  // The button to undo is gone then.
  useEffect(() => {
    if (undone) back();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [undone]);
  const change = done?.change;
  const told =
    change && ('visibility' in change ? t(`keeping.${change.visibility}.done`) : t(`keeping.record.${change.record}`));

  return (
    <>
      <div ref={notice} tabIndex={-1} role="status" className={styles.notice}>
        {undone ? t('keeping.undone') : told}
        {done && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => void undo()}
          >
            {t('keeping.undo')}
          </Button>
        )}
      </div>
      {fault && (
        <p role="alert" className={styles.fault}>
          {String(t(`keeping.fault.${fault.why}`, { ...fault }))}
        </p>
      )}
    </>
  );
}
