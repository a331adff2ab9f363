import { useTranslation } from 'react-i18next';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { NeedAndOffer } from './groupByNeed.ts';
import { KnowHowEntry } from './KnowHowEntry.tsx';
import styles from './NeedsPage.module.css';

/** Why the offer answers the need: the themes and places that both have. */
function Reasons({ pair: { sharedThemes, sharedPlaces } }: { pair: NeedAndOffer }) {
  const { t } = useTranslation('needs');
  return (
    <p className={styles.reasons}>
      <span>{t('reasons.themes', { count: sharedThemes.length })}</span>
      {sharedThemes.map((theme) => (
        <ThingLink key={theme.id} thing={theme} />
      ))}
      {sharedPlaces.length === 0 ? (
        <span>{t('reasons.anywhere')}</span>
      ) : (
        <>
          <span>{t('reasons.places', { count: sharedPlaces.length })}</span>
          {sharedPlaces.map((place) => (
            <ThingLink key={place.id} thing={place} />
          ))}
        </>
      )}
    </p>
  );
}

/** A need with the offers of others that answer it. */
export function AnsweredNeed({ need, pairs }: { need: NeedAndOffer['need']; pairs: readonly NeedAndOffer[] }) {
  const vocabulary = useVocabulary();
  const offers = vocabulary.kind('OFFER');
  return (
    <li className={styles.pair}>
      <div className={styles.need}>
        <KnowHowEntry knowHow={need} />
      </div>
      <ul className={styles.offers} aria-label={offers?.pluralLabel}>
        {pairs.map((pair) => (
          <li key={pair.offer.id}>
            <KnowHowEntry knowHow={pair.offer}>
              <Reasons pair={pair} />
            </KnowHowEntry>
          </li>
        ))}
      </ul>
    </li>
  );
}
