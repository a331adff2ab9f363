import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/parts/KindMark.tsx';
import { PeriodText } from '#web/parts/PeriodText.tsx';
import { ThingLink } from '#web/parts/ThingLink.tsx';
import type { RecognisedThingFragment, UnderstoodFragment } from './Understood.graphql.ts';
import styles from './Understood.module.css';

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The things that were recognised, each with the words that named it. */
function Things({ label, all }: { label: string; all: readonly RecognisedThingFragment[] }) {
  const { t } = useTranslation('overlap');
  if (all.length === 0) return null;
  return (
    <Row label={label}>
      <ul className={styles.things}>
        {all.map(({ thing, words }) => (
          <li key={thing.id}>
            <KindMark kind={thing.kind} />
            <span>
              <ThingLink thing={thing} mark={false} />
              {words.length > 0 && (
                <span className={styles.words}> {t('understood.by', { words: words.join(', ') })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** How the graph read the proposal: what it recognised and what not, and how much was compared. */
export function Understood({ understanding }: { understanding: UnderstoodFragment }) {
  const { t } = useTranslation('overlap');
  const { actors, places, themes, given, words, unknownWords, period, compared, initiatives } = understanding;
  const unread = given.filter(({ thing }) => !thing);
  return (
    <section className={styles.understood} aria-label={t('understood.title')}>
      <h3 className={styles.title}>{t('understood.title')}</h3>
      <dl className={styles.rows}>
        <Things label={t('understood.actors')} all={actors} />
        <Things label={t('understood.places')} all={places} />
        <Things label={t('understood.themes')} all={themes} />
        <Row label={t('understood.period')}>
          <PeriodText period={period} length="short" />
        </Row>
        <Row label={t('understood.words')}>
          {words.map((word, index) => (
            <Fragment key={word}>
              {index > 0 && ', '}
              {unknownWords.includes(word) ? <span className={styles.unknown}>{word}</span> : word}
            </Fragment>
          ))}
          {unknownWords.length > 0 && (
            <span className={styles.words}> {t('understood.unknownWords', { count: unknownWords.length })}</span>
          )}
        </Row>
        {unread.length > 0 && (
          <Row label={t('understood.unread')}>
            <ul className={styles.things}>
              {unread.map(({ factor, value }) => (
                <li key={`${factor} ${value}`}>
                  <span>
                    {t('form.quoted', { words: value })}
                    <span className={styles.words}>
                      {' '}
                      {t(`understood.as.${factor as 'PARTNER' | 'PLACE' | 'THEME'}`)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row label={t('understood.compared')}>
          <span className="figures">
            {t('understood.initiatives', { count: initiatives })}
            {', '}
            {t('understood.near', { count: compared })}
          </span>
        </Row>
      </dl>
    </section>
  );
}
