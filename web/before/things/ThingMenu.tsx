import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { Kind } from '#web/api/operations.ts';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';
import { Candidates } from './Candidates.tsx';
import { type PickedThing, ThingSearch } from './ThingSearch.tsx';
import styles from './ThingMenu.module.css';

/**
 * Given; recognised in the text only; recognised but not in the graph; one of several candidates; words not looked up
 * yet; words without a match.
 */
export type PillState = 'given' | 'recognised' | 'outside' | 'ambiguous' | 'words' | 'unknown';

interface Props {
  thing?: GivenThing | null;
  state: PillState;
  /** The words of the text that mention it. */
  words?: readonly string[];
  candidates?: readonly GivenThing[];
  kinds: readonly Kind[];
  /** Shows a button that rejects what was recognised. */
  dismiss?(): void;
  replace(picked: PickedThing): void;
}

/** What words were recognised as, and what else they may mean. */
export function ThingMenu({ thing, state, words = [], candidates = [], kinds, dismiss, replace }: Props) {
  const { t } = useTranslation('before');
  return (
    <div className={styles.menu}>
      <p className={styles.state}>
        {words.length > 0 && `${t('interpretation.foundIn', { words: words.join(', ') })} `}
        {(words.length === 0 || state === 'outside' || state === 'ambiguous') && t(`interpretation.state.${state}`)}
      </p>
      <Candidates candidates={candidates} onPick={replace} />
      {dismiss && (
        <button type="button" className={styles.dismiss} onClick={dismiss}>
          {t('interpretation.notThis')}
        </button>
      )}
      <ThingSearch label={t('interpretation.replace')} kinds={kinds} onPick={replace} />
      {thing && (
        <PageLink to={`/thing/${encodeURIComponent(thing.id)}`} className={styles.page}>
          {t('card.page')}
        </PageLink>
      )}
    </div>
  );
}
