import { Button, CloseButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, createContext, use, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#web/ui/useErrorText.ts';
import styles from './UndoProvider.module.css';

interface DoneAction {
  /** What was done, in a sentence. */
  message: string;
  undo?: () => Promise<void>;
}

const UndoContext = createContext<(action: DoneAction) => void>(() => {});

/** How long an action can be undone, in milliseconds; longer while the pointer or the focus is on the notice. */
const duration = 10_000;

/** Shows what was done, with a button and Ctrl+Z to undo it. Outlives the page on which it was done. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const toErrorText = useErrorText();
  const [action, setAction] = useState<DoneAction>();
  const [paused, setPaused] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const close = useCallback(() => setAction(undefined), []);

  useEffect(() => {
    if (!action || paused || undoing) return undefined;
    const timer = setTimeout(close, duration);
    return () => clearTimeout(timer);
  }, [action, paused, undoing, close]);

  const undo = async () => {
    if (!action?.undo || undoing) return;
    setUndoing(true);
    try {
      await action.undo();
      setAction({ message: t('undo.undone') });
    } catch (error) {
      setAction({ message: `${t('undo.failed')} ${toErrorText(error)}` });
    }
    setUndoing(false);
  };
  // Not while typing: there it undoes the typing.
  useHotkeys([['mod+Z', () => void undo()]]);

  return (
    <UndoContext value={setAction}>
      {children}
      <div className={styles.place} role="status">
        {action && (
          <div
            className={styles.notice}
            onPointerEnter={() => setPaused(true)}
            onPointerLeave={() => setPaused(false)}
            onFocus={() => setPaused(true)}
            onBlur={() => setPaused(false)}
          >
            <span>{action.message}</span>
            {action.undo && (
              <Button
                size="compact-sm"
                variant="subtle"
                className={styles.undo}
                loading={undoing}
                leftSection={<IconArrowBackUp size={15} aria-hidden />}
                onClick={() => void undo()}
              >
                {t('undo.undo')}
              </Button>
            )}
            <CloseButton
              size="sm"
              variant="transparent"
              className={styles.close}
              aria-label={t('undo.close')}
              onClick={close}
            />
          </div>
        )}
      </div>
    </UndoContext>
  );
}

/** Returns a function that says what was done and offers to undo it. */
export const useUndo = () => use(UndoContext);
