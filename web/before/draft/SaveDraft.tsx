import { Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { KeepDraftDialog } from './SaveDraftDialog.tsx';
import { KeptDraft } from './SavedDraft.tsx';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { useKeepDraft } from './useSaveDraft.ts';
import styles from './SaveDraft.module.css';

/** Keeps the proposal as a draft, so that the next who plans the same finds it. Whoever is not signed in does that first. */
export function KeepDraft({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('before');
  const { editor, signIn } = useEditor();
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const draft = useKeepDraft(proposal);
  const choose = () => setChoosing(true);

  // The button to undo is gone then: the keyboard goes on where it began.
  useEffect(() => {
    if (draft.undone) button.current?.focus({ preventScroll: true });
  }, [draft.undone]);

  return (
    <aside className={styles.keep} aria-label={t('draft.title')}>
      {draft.kept ? (
        <KeptDraft draft={draft.kept} problem={draft.problem} undo={() => void draft.undo()} />
      ) : (
        <p className={styles.why} role={draft.undone ? 'status' : undefined}>
          {t(draft.undone ? 'draft.undone' : 'draft.why')}
        </p>
      )}
      <Button
        ref={button}
        className={styles.button}
        variant="default"
        hidden={Boolean(draft.kept)}
        leftSection={<IconBookmarkPlus size={17} stroke={1.6} aria-hidden />}
        onClick={() => (editor === undefined ? signIn(choose) : choose())}
      >
        {t('draft.keep')}
      </Button>
      <KeepDraftDialog
        opened={choosing}
        proposal={proposal}
        problem={draft.problem}
        close={() => {
          setChoosing(false);
          button.current?.focus();
        }}
        keep={async (visibility) => {
          if (await draft.keep(visibility)) setChoosing(false);
        }}
      />
    </aside>
  );
}
