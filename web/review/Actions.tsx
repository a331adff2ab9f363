import { Button, Kbd } from '@mantine/core';
import { IconArrowsExchange, IconEqual, IconEqualNot, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '#web/ui/useKeys.ts';
import styles from './Actions.module.css';

interface Props {
  /** The names of the one that stays and of the other. */
  keep: string;
  drop: string;
  busy: boolean;
  mergeable: boolean;
  same(): void;
  judge(decision: 'DIFFERENT' | 'UNSURE'): void;
  swap(): void;
}

const Key = ({ children }: { children: ReactNode }) =>
  useKeys().on && (
    <Kbd size="xs" className={styles.key} aria-hidden>
      {children}
    </Kbd>
  );

/** What can be said of a pair: each with its key. */
export function Actions({ keep, drop, busy, mergeable, same, judge, swap }: Props) {
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
        onClick={() => judge('DIFFERENT')}
      >
        {t('different')}
      </Button>
      <Button
        {...common}
        variant="default"
        leftSection={<IconQuestionMark size={16} aria-hidden />}
        rightSection={<Key>U</Key>}
        onClick={() => judge('UNSURE')}
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
