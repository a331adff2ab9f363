import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { listUnresolved } from './listUnresolved.ts';
import { PeriodChip } from './PeriodChip.tsx';
import styles from './Interpretation.module.css';

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Props {
  interpretation: InterpretationFragment;
  state: ProposalState;
}

/** The period, the kind and what was not recognised. */
export function InterpretationFacts({ interpretation, state }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const kind = vocabulary.kind(state.proposal.kind);
  const unresolved = listUnresolved(interpretation);
  const { words, wordRanges, unknownWords } = interpretation;
  return (
    <dl className={styles.rows}>
      <Row label={t('interpretation.period')}>
        <PeriodChip interpretation={interpretation} state={state} />
      </Row>
      {kind && <Row label={t('form.kind')}>{kind.label}</Row>}
      {/* Marked in the text where its ranges are known. */}
      {wordRanges.length === 0 && words.length > 0 && (
        <Row label={t('interpretation.words')}>
          {words.map((word, index) => (
            <Fragment key={word}>
              {index > 0 && ', '}
              {unknownWords.includes(word) ? <span className={styles.unknown}>{word}</span> : word}
            </Fragment>
          ))}
        </Row>
      )}
      {unknownWords.length > 0 && (
        <Row label={t('interpretation.unknownLabel')}>
          <span className={styles.words}>{unknownWords.join(', ')}</span>
        </Row>
      )}
      {unresolved.length > 0 && (
        <Row label={t('interpretation.unrecognised')}>
          {unresolved.map(({ factor, value }, index) => (
            <Fragment key={`${factor} ${value}`}>
              {index > 0 && ', '}
              {t('form.quoted', { words: value })}{' '}
              <span className={styles.words}>
                {t(`interpretation.givenAs.${factor as 'PARTNER' | 'PLACE' | 'THEME'}`)}
              </span>
            </Fragment>
          ))}
        </Row>
      )}
    </dl>
  );
}
