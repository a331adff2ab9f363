import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useKeys } from '#web/ui/useKeys.ts';
import { dateText } from '#web/domain/dates.ts';
import styles from './JudgeBar.module.css';
import type { PairFragment } from '#web/api/operations.ts';
import { type Judging, decisions } from './useReviewPair.ts';

interface Props {
  pair: PairFragment;
  judging: Judging;
  children: ReactNode;
}

/** What a person says of the two: same, different, unsure; who said it and when; and the way back. */
export function JudgeBar({ pair, judging, children }: Props) {
  const { t } = useTranslation('overlaps');
  const { language } = useLanguage();
  const { on } = useKeys();
  const { judgement } = pair;
  const said = judgement?.decision;
  return (
    <div className={styles.bar}>
      <fieldset className={styles.buttons} aria-label={t('judge.question')}>
        {decisions.map((decision, n) => (
          <Button
            key={decision}
            size="xs"
            variant={said === decision ? 'light' : 'default'}
            aria-pressed={said === decision}
            aria-keyshortcuts={on ? String(n + 1) : undefined}
            title={on ? t('judge.key', { key: n + 1 }) : undefined}
            disabled={judging.busy === pair.id}
            onClick={() => judging.judge(pair, said === decision ? null : decision)}
          >
            {t(`judge.${decision}`)}
          </Button>
        ))}
      </fieldset>
      {judgement && (
        <p className={styles.said}>
          {t('judge.said', { by: judgement.by, date: dateText(judgement.date, language, 'short') })}{' '}
          <button type="button" className={styles.undo} onClick={() => judging.judge(pair, null)}>
            {t('judge.takeBack')}
          </button>
        </p>
      )}
      <span className={styles.rest}>{children}</span>
    </div>
  );
}
