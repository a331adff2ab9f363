import { Button, Kbd } from '@mantine/core';
import { IconArrowsExchange, IconEqual, IconEqualNot, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '#web/ui/useKeys.ts';
import styles from './Actions.module.css';

interface Props {
  /** Names of the record that remains, and of the one merged into it. */
  keep: string;
  drop: string;
  busy: boolean;
  mergeable: boolean;
  same(): void;
  reviewPair(decision: 'DIFFERENT' | 'UNSURE'): void;
  swap(): void;
}

const Key = ({ children }: { children: ReactNode }) =>
  useKeys().on && (
    <Kbd size="xs" className={styles.key} aria-hidden>
      {children}
    </Kbd>
  );

/** The possible decisions, each with its shortcut. */
export function Actions({ keep, drop, busy, mergeable, same, reviewPair, swap }: Props) {
  const { t } = useTranslation('review');
  const common = { size: 'sm', disabled: busy } as const;
  return (
    <div className={styles.actions} role="group" aria-label={t('actions')}>
      <Button
        {...common}
        disabled={busy || !mergeable}
        title={mergeable ? t('sameMeaning', { keep, drop }) : t('kindsDiffer')}
        leftSection={<IconEqual size={16} aria-hidden />}
        rightSection={<Key>S</Key>}
        onClick={same}
      >
        {t('same')}
      </Button>
      <Button
        {...common}
        variant="default"
        leftSection={<IconEqualNot size={16} aria-hidden />}
        rightSection={<Key>D</Key>}
        onClick={() => reviewPair('DIFFERENT')}
      >
        {t('different')}
      </Button>
      <Button
        {...common}
        variant="default"
        leftSection={<IconQuestionMark size={16} aria-hidden />}
        rightSection={<Key>U</Key>}
        onClick={() => reviewPair('UNSURE')}
      >
        {t('unsure')}
      </Button>
      <Button
        {...common}
        className={styles.swap}
        variant="subtle"
        leftSection={<IconArrowsExchange size={16} aria-hidden />}
        rightSection={<Key>K</Key>}
        onClick={swap}
      >
        {t('swap')}
      </Button>
    </div>
  );
}
