import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { DraftRecord } from './useSaveDraft.ts';
import styles from './SaveDraft.module.css';

interface Props {
  draft: DraftRecord;
  problem: string | undefined;
  undo(): void;
}

/** Notice that the draft was saved, with a link to it and an undo button. Takes the focus. */
export function SavedDraft({ draft, problem, undo }: Props) {
  const { t } = useTranslation('before');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div ref={notice} tabIndex={-1} className={styles.saved} role="status">
        <p>
          <IconCheck size={17} aria-hidden />{' '}
          {t('draft.saved', { visibility: t(`visibility.${draft.visibility}.label`, { ns: 'common' }) })}
        </p>
        <ThingLink thing={draft} />
        {problem && (
          <p role="alert" className={styles.problem}>
            {t('draft.undoFailed')} {problem}
          </p>
        )}
      </div>
      <Button variant="default" className={styles.button} onClick={undo}>
        {t('draft.undo')}
      </Button>
    </>
  );
}
