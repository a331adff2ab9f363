import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatNumber } from '#web/domain/dates.ts';
import { toProposalUpdate } from './toProposalUpdate.ts';
import { changeText } from './changeText.ts';
import type { SignificantChange } from './significantChanges.ts';
import type { UnderstoodFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import styles from './WhatToChange.module.css';

interface Props {
  change: SignificantChange;
  given: UnderstoodFragment['given'];
  state: ProposalState;
}

/** One change: what it does in a sentence, the closeness before and after, and a button that makes it. */
export function ChangeRow({ change, given, state }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const { before, after, verdict, from, clears, words } = change;
  const sentence = changeText(t, change);
  const figure = (value: number) =>
    formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const update = toProposalUpdate(state.draft, change, given, state.toDisplayDate);
  return (
    <div className={styles.change}>
      <div className={styles.words}>
        <p>{sentence}</p>
        <p className={styles.figures}>
          <span>
            <VerdictMark verdict={from} size={14} /> {t(`verdict.${from}.label`)} {figure(before)}
          </span>
          <IconArrowRight size={14} stroke={1.8} role="img" aria-label={t('change.to')} />
          <span>
            {verdict && <VerdictMark verdict={verdict} size={14} />}{' '}
            {verdict ? `${t(`verdict.${verdict}.label`)} ${figure(after)}` : t('change.none')}
          </span>
          {clears && <strong className={styles.clears}>{t('change.clears')}</strong>}
        </p>
        {!update && <p className={styles.rewrite}>{t('change.rewrite', { words: words.join(', ') })}</p>}
      </div>
      {update && (
        <Button
          variant="default"
          size="xs"
          className={styles.apply}
          aria-label={t('change.applyThis', { change: sentence })}
          onClick={() => state.apply(update)}
        >
          {t('change.apply')}
        </Button>
      )}
    </div>
  );
}
