import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import styles from './Notice.module.css';
import type { Pair } from './pairs.ts';
import type { Decisions } from './useDecisions.ts';

interface Props {
  decisions: Decisions;
  back(pair: Pair): void;
}

/** The last decision with an undo button, or why it failed. */
export function Notice({ decisions, back }: Props) {
  const { t } = useTranslation('review');
  const { last, error, undone, busy, undo, withEditor } = decisions;
  const takeBack = () => last && !busy && withEditor(() => void undo(last).then((done) => done && back(last.pair)));
  useHotkeys([['mod+Z', takeBack]]);
  return (
    <>
      <div className={styles.notice} role="status" data-shown={Boolean(undone ?? last) || undefined}>
        {undone === undefined ? last && t(`done.${last.decision}`, last.names) : t('undone', { name: undone })}
        {last && undone === undefined && (
          <Button
            size="xs"
            variant="default"
            disabled={busy}
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={takeBack}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {String(t(`errors.${error.reason}`, { ...error }))}
        </p>
      )}
    </>
  );
}
