import { useTranslation } from 'react-i18next';
import { groupBy } from '#schema/groupBy.ts';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import styles from './List.module.css';
import { type Moment, type Section, sortMoments, getYear } from './moments.ts';

/** A dated entry. Past ones that were only announced are marked: no source says that they took place. */
function MomentRow({ moment, past }: { moment: Moment; past: boolean }) {
  const { t } = useTranslation('decisions');
  const { thing, note } = moment;
  return (
    <li className={styles.entry}>
      <div className={styles.when}>{(moment.start ?? moment.end) && <PeriodText period={moment} />}</div>
      <div className={styles.what}>
        <ThingLink thing={thing} />
        {note && <p className={styles.beside}>{note}</p>}
      </div>
      <div className={styles.what}>
        <span>
          <InitiativeStatus initiative={thing} />
        </span>
        {past && thing.status === 'UPCOMING' && <span className={styles.past}>{t('unconfirmed')}</span>}
      </div>
    </li>
  );
}

export function CalendarSection({ section, moments }: { section: Section | 'undated'; moments: readonly Moment[] }) {
  const { t } = useTranslation('decisions');
  if (moments.length === 0)
    return section === 'upcoming' ? (
      <section className={styles.group}>
        <h2 className={styles.heading}>{t('section.upcoming')}</h2>
        <p className={styles.quiet}>{t('nothingUpcoming')}</p>
      </section>
    ) : null;
  const years = groupBy(section === 'undated' ? moments : sortMoments(moments, section), getYear);
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {t(`section.${section}`)}
        <span className={styles.aside}>{t('countDates', { count: moments.length })}</span>
      </h2>
      {[...years].map(([year, yearMoments]) => (
        <div key={year}>
          {year && <h3 className={styles.year}>{year}</h3>}
          <ul>
            {yearMoments.map((moment) => (
              <MomentRow key={moment.key} moment={moment} past={section === 'past' || section === 'started'} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
