import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import styles from './Interpretation.module.css';

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The period, the words, what was not recognised, and the size of the comparison. */
export function InterpretationFacts({ interpretation }: { interpretation: InterpretationFragment }) {
  const { t } = useTranslation('before');
  const { given: parts, words, unknownWords, period, compared: comparedCount, initiativeCount } = interpretation;
  const unrecognised = parts.filter(({ thing }) => !thing);
  return (
    <dl className={styles.rows}>
      <Row label={t('interpretation.period')}>
        <PeriodText period={period} length="short" />
      </Row>
      <Row label={t('interpretation.words')}>
        {words.map((word, index) => (
          <Fragment key={word}>
            {index > 0 && ', '}
            {unknownWords.includes(word) ? <span className={styles.unknown}>{word}</span> : word}
          </Fragment>
        ))}
        {unknownWords.length > 0 && (
          <span className={styles.words}> {t('interpretation.unknownWords', { count: unknownWords.length })}</span>
        )}
      </Row>
      {unrecognised.length > 0 && (
        <Row label={t('interpretation.unrecognised')}>
          {unrecognised.map(({ factor, value }, index) => (
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
      <Row label={t('interpretation.compared')}>
        <span className="figures">
          {t('interpretation.initiatives', { count: initiativeCount })}
          {', '}
          {t('interpretation.candidates', { count: comparedCount })}
        </span>
      </Row>
    </dl>
  );
}
