import { useTranslation } from 'react-i18next';
import { DateText } from '#web/domain/DateText.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { ContactText } from './ContactText.tsx';
import { ActivityChip } from './ActivityChip.tsx';
import type { PotentialPartnerFragment } from '#web/api/operations.ts';
import styles from './WhomToJoin.module.css';

/** Initiatives and people that are shown. */
const [maxInitiatives, maxContacts] = [2, 2];

/** A potential partner: its activity, the initiatives that show it, and contacts. */
export function PartnerRow({ partner }: { partner: PotentialPartnerFragment }) {
  const { t } = useTranslation('before');
  const { actor, activity, initiatives, count, lastActive, contacts, absentFrom } = partner;
  return (
    <div className={styles.partner}>
      <h3 className={styles.name}>
        <ThingLink thing={actor} />
      </h3>
      <p className={styles.facts}>
        <ActivityChip activity={activity} />
        {lastActive && (
          <span>
            {t('join.lastActive')} <DateText date={lastActive} />
          </span>
        )}
      </p>
      {absentFrom.map((group) => (
        <p key={group.id} className={styles.absent}>
          {t('join.notMember')} <ThingLink thing={group} mark={false} />
        </p>
      ))}
      <ul className={styles.list}>
        {initiatives.slice(0, maxInitiatives).map((initiative) => (
          <li key={initiative.id}>
            <ThingLink thing={initiative} />
          </li>
        ))}
        {count > maxInitiatives && <li className={styles.rest}>{t('join.more', { count: count - maxInitiatives })}</li>}
      </ul>
      {contacts.length > 0 && (
        <ul className={styles.list} aria-label={t('card.contacts')}>
          {contacts.slice(0, maxContacts).map((person) => (
            <li key={person.id}>
              <ContactText person={person} institutionId={actor.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
