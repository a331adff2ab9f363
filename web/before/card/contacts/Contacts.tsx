import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { ContactsFragment } from '#web/api/operations.ts';
import { toContacts } from './toContacts.ts';
import styles from './Contacts.module.css';

/** The others are on the initiative's page. */
const maxContacts = 8;

/** The participants by role, with people who hold a function there. */
export function Contacts({ initiative }: { initiative: ContactsFragment & { id: string } }) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const contacts = toContacts(
    initiative,
    vocabulary.values('Role').map(({ value }) => value),
  );
  const rest = contacts.length - maxContacts;
  return (
    <>
      <ul className={styles.contacts}>
        {contacts.slice(0, maxContacts).map(({ actor, roles, functions }) => (
          <li key={actor.id}>
            <KindMark kind={actor.kind} labelled />
            <div>
              <ThingLink thing={actor} mark={false} />{' '}
              {roles.map(({ role, confidence }, index) => (
                <span key={role} className={styles.role}>
                  {index > 0 && ', '}
                  {vocabulary.label('Role', role)}
                  <ConfidenceMark confidence={confidence} worded />
                </span>
              ))}
              {functions.length > 0 && (
                <ul className={styles.functions}>
                  {functions.map(({ otherEnd, title, period }) => (
                    <li key={`${otherEnd.id} ${title}`}>
                      <ThingLink thing={otherEnd} mark={false} />
                      {title && `, ${title}`}
                      {period && (
                        <span className={styles.role}>
                          {' '}
                          (<PeriodText period={period} length="short" />)
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <PageLink to={`/thing/${encodeURIComponent(initiative.id)}`} className={styles.rest}>
          {t('card.moreContacts', { count: rest })}
        </PageLink>
      )}
    </>
  );
}
