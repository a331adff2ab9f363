import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatScore } from '#web/domain/dates.ts';
import type { OverlapReasonFragment } from '#web/api/operations.ts';
import styles from './Reasons.module.css';

interface Props {
  reasons: readonly OverlapReasonFragment[];
  maxContribution: number;
}

/** A figure as it is shown. */
const round = (figure: number) => Math.round(figure * 100) / 100;

/** The reasons of an overlap with their contributions, which add up to the score, also as they are rounded. */
export function Reasons({ reasons, maxContribution }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const score = reasons.reduce((sum, { contribution }) => sum + round(contribution), 0);
  return (
    <table className={styles.reasons}>
      <caption className={styles.caption}>{t('card.reasons')}</caption>
      <tbody>
        {reasons.map(({ text, contribution }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td className={styles.bar} aria-hidden>
              <span
                data-against={contribution < 0 || undefined}
                style={{ width: `${(100 * Math.abs(contribution)) / maxContribution}%` }}
              />
            </td>
            <td className={styles.figure}>{formatScore(contribution, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('card.score')}</th>
          <td aria-hidden />
          <td className={styles.figure}>{formatScore(score, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
