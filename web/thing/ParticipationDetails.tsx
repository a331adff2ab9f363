import { useTranslation } from 'react-i18next';
import { MoneyText } from '#web/parts/MoneyText.tsx';
import { PeriodText } from '#web/parts/PeriodText.tsx';
import { Sourced } from '#web/parts/Sourced.tsx';
import type { ParticipationFactsFragment } from './Participants.graphql.ts';
import styles from './ParticipationDetails.module.css';

type Props = { participation: Omit<ParticipationFactsFragment, '__typename'>; of: string };

/** What is known of a part that somebody takes: how many, what it gives, when, in particular; and who says so. */
export function ParticipationDetails({ participation, of }: Props) {
  const { t } = useTranslation('thing');
  const { count, contribution, period, note, citations } = participation;
  return (
    <>
      <span className={styles.details}>
        {count != null && <span>{t('persons', { count })}</span>}
        {contribution && <MoneyText money={contribution} />}
        {period && <PeriodText period={period} length="short" />}
        {note && <span>{note}</span>}
      </span>
      <Sourced citations={citations} of={of} />
    </>
  );
}
