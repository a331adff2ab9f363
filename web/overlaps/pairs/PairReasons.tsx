import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatScore } from '#web/domain/dates.ts';
import styles from './PairReasons.module.css';
import type { PairFragment } from '#web/api/operations.ts';

type Props = Pick<PairFragment, 'reasons' | 'score'> & { maxContribution: number };

/** The reasons of a pair with their contributions, which add up to the score. */
export function PairReasons({ reasons, score, maxContribution }: Props) {
  const { t } = useTranslation('overlaps');
  const { language } = useLanguage();
  return (
    <dl className={styles.reasons} aria-label={t('pairs.reasons')}>
      {reasons.map(({ text, contribution }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>
            <span
              className={styles.bar}
              data-against={contribution < 0 || undefined}
              style={{ width: `${(4.5 * Math.abs(contribution)) / maxContribution}rem` }}
              aria-hidden
            />
            {formatScore(contribution, language)}
          </dd>
        </div>
      ))}
      <div className={styles.score}>
        <dt>{t('pairs.score')}</dt>
        <dd>{formatScore(score, language)}</dd>
      </div>
    </dl>
  );
}
