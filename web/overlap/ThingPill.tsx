import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/parts/KindMark.tsx';
import styles from './ThingPill.module.css';
import type { GivenThing } from './useGivenThings.ts';

interface Props {
  value: string;
  /** What the value is in the graph; without it, words of the proposer's own. */
  thing: GivenThing | undefined;
  /** What the value is has been asked, and is not yet answered. */
  pending: boolean;
  remove(): void;
}

/** A partner, place or theme that was given. */
export function ThingPill({ value, thing, pending, remove }: Props) {
  const { t } = useTranslation('overlap');
  const name = thing?.name ?? value;
  const words = !thing && !pending;
  return (
    <span className={styles.pill} data-words={words || undefined} title={words ? t('form.words') : undefined}>
      {thing && <KindMark kind={thing.kind} size={10} />}
      <span className={styles.name}>{words ? t('form.quoted', { words: value }) : name}</span>
      <button type="button" aria-label={t('form.remove', { name })} onClick={remove}>
        <IconX size={12} stroke={2} aria-hidden />
      </button>
    </span>
  );
}
