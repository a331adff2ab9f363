import { Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { SaveDraftDialog } from './SaveDraftDialog.tsx';
import { SavedDraft } from './SavedDraft.tsx';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { useSaveDraft } from './useSaveDraft.ts';
import styles from './SaveDraft.module.css';

interface Props {
  proposal: Proposal;
  /** The title that the draft gets. */
  title: string;
}

/** Saves the proposal as a draft, so that later proposals are compared with it. Asks to sign in first. */
export function SaveDraft({ proposal, title }: Props) {
  const { t } = useTranslation('before');
  const { person, signIn } = useEditor();
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const draft = useSaveDraft(proposal);
  const choose = () => setChoosing(true);

  // The undo button is gone: return the focus to the save button.
  useEffect(() => {
    if (draft.undone) button.current?.focus({ preventScroll: true });
  }, [draft.undone]);

  return (
    <aside className={styles.saveDraft} aria-label={t('draft.title')}>
      {draft.saved ? (
        <SavedDraft draft={draft.saved} problem={draft.problem} undo={() => void draft.undo()} />
      ) : (
        <p className={styles.hint} role={draft.undone ? 'status' : undefined}>
          {t(draft.undone ? 'draft.undone' : 'draft.hint')}
        </p>
      )}
      <Button
        ref={button}
        className={styles.button}
        variant="default"
        hidden={Boolean(draft.saved)}
        leftSection={<IconBookmarkPlus size={17} stroke={1.6} aria-hidden />}
        onClick={() => (person === undefined ? signIn(choose) : choose())}
      >
        {t('draft.save')}
      </Button>
      <SaveDraftDialog
        opened={choosing}
        title={title}
        problem={draft.problem}
        close={() => {
          setChoosing(false);
          button.current?.focus();
        }}
        save={async (visibility) => {
          if (await draft.save(visibility)) setChoosing(false);
        }}
      />
    </aside>
  );
}
