import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/domain/KindMark.tsx';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';
import type { PickedThing } from './ThingSearch.tsx';
import styles from './Candidates.module.css';

interface Props {
  candidates: readonly GivenThing[];
  onPick(picked: PickedThing): void;
}

/** The things that a mention may mean, to choose from. */
export function Candidates({ candidates, onPick }: Props) {
  const { t } = useTranslation('before');
  if (candidates.length === 0) return null;
  return (
    <ul className={styles.candidates} aria-label={t('interpretation.candidatesLabel')}>
      {candidates.map((thing) => (
        <li key={thing.id}>
          <button type="button" onClick={() => onPick({ thing, words: thing.name })}>
            <KindMark kind={thing.kind} size={11} labelled />
            <span dir="auto">{thing.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
