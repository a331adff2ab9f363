import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatScore } from '#web/domain/dates.ts';
import { toProposalUpdate } from './toProposalUpdate.ts';
import { changeText } from './changeText.ts';
import type { SignificantChange } from './significantChanges.ts';
import type { InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './WhatToChange.module.css';

interface Props {
  change: SignificantChange;
  parts: InterpretationFragment['given'];
  state: ProposalState;
  showsFigures: boolean;
}

/** A change in one sentence, and a button that applies it. */
export function ChangeRow({ change, parts, state, showsFigures }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const { scoreBefore, scoreAfter, avoidsDuplicates, part } = change;
  const sentence = changeText(t, change);
  const update = toProposalUpdate(state.draft, change, parts, state.toDisplayDate);
  return (
    <div className={styles.change}>
      <p className={styles.words}>
        {sentence}
        {avoidsDuplicates && <strong className={styles.avoidsDuplicates}>{t('change.avoidsDuplicates')}</strong>}
        {!update && <span className={styles.rewrite}>{t('change.rewrite', { words: part?.words.join(', ') })}</span>}
        {showsFigures && (
          <span className={styles.figures}>
            {t('card.score')} {formatScore(scoreBefore, language)}
            <IconArrowRight size={14} stroke={1.8} role="img" aria-label={t('change.to')} />
            {formatScore(scoreAfter, language)}
          </span>
        )}
      </p>
      {update && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('change.applyThis', { change: sentence })}
          onClick={() => state.apply(update)}
        >
          {t('change.apply')}
        </Button>
      )}
    </div>
  );
}
