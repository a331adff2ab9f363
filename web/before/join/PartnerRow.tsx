import { useTranslation } from 'react-i18next';
import { DateText } from '#web/domain/DateText.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { functionAt } from './functionAt.ts';
import { ActivityChip } from './ActivityChip.tsx';
import type { PotentialPartnerFragment } from '#web/api/operations.ts';
import styles from './WhomToJoin.module.css';

/** A potential partner: its activity, the initiatives that show it, and contacts. */
export function PartnerRow({ partner }: { partner: PotentialPartnerFragment }) {
  const { t } = useTranslation('before');
  const { actor, activity, initiatives, count, lastActive, contacts, absentFrom } = partner;
  return (
    <div className={styles.partner}>
      <div>
        <h3 className={styles.name}>
          <ThingLink thing={actor} />
        </h3>
        <p className={styles.facts}>
          <ActivityChip activity={activity} />
          {lastActive && (
            <span>
              {t('join.lastActive')} <DateText date={lastActive} length="short" />
            </span>
          )}
        </p>
        {absentFrom.map((group) => (
          <p key={group.id} className={styles.absent}>
            {t('join.notMember')} <ThingLink thing={group} mark={false} />
          </p>
        ))}
      </div>
      <div>
        <h4>{t('join.evidence', { count })}</h4>
        <ul className={styles.list}>
          {initiatives.slice(0, 3).map((initiative) => (
            <li key={initiative.id}>
              <ThingLink thing={initiative} />
            </li>
          ))}
          {count > 3 && <li className={styles.rest}>{t('join.more', { count: count - 3 })}</li>}
        </ul>
      </div>
      {contacts.length > 0 && (
        <div>
          <h4>{t('card.contacts')}</h4>
          <ul className={styles.list}>
            {contacts.slice(0, 3).map((person) => (
              <li key={person.id}>
                <span>
                  <ThingLink thing={person} mark={false} />
                  {functionAt(person, actor.id) && `, ${functionAt(person, actor.id)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
