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
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import styles from './WhatToChange.module.css';

interface Props {
  change: SignificantChange;
  parts: InterpretationFragment['given'];
  state: ProposalState;
}

/** A change with the scores before and after, and a button that applies it. */
export function ChangeRow({ change, parts, state }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const { scoreBefore, scoreAfter, verdict, from, avoidsDuplicates, words } = change;
  const sentence = changeText(t, change);
  const update = toProposalUpdate(state.draft, change, parts, state.toDisplayDate);
  return (
    <div className={styles.change}>
      <div className={styles.words}>
        <p>{sentence}</p>
        <p className={styles.figures}>
          <span>
            <VerdictMark verdict={from} size={14} /> {t(`verdict.${from}.label`)} {formatScore(scoreBefore, language)}
          </span>
          <IconArrowRight size={14} stroke={1.8} role="img" aria-label={t('change.to')} />
          <span>
            {verdict && <VerdictMark verdict={verdict} size={14} />}{' '}
            {verdict ? `${t(`verdict.${verdict}.label`)} ${formatScore(scoreAfter, language)}` : t('change.none')}
          </span>
          {avoidsDuplicates && <strong className={styles.avoidsDuplicates}>{t('change.avoidsDuplicates')}</strong>}
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
