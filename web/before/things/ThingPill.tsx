import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PillMenu, type PillMenuProps } from './PillMenu.tsx';
import styles from './ThingPill.module.css';

interface Props extends PillMenuProps {
  /** The country of a place or an actor outside the graph. */
  country?: string | null;
  /** Adds a thing recognised in the text to the given ones. */
  confirm?(): void;
  remove(): void;
}

/** The surrounding field would take the focus on click. */
const withoutBubbling = (action: () => void) => (event: MouseEvent) => {
  event.stopPropagation();
  action();
};

/** A chip for a partner, place or theme, to view, replace, remove or confirm. */
export function ThingPill({ country, confirm, remove, ...menu }: Props) {
  const { t } = useTranslation('before');
  const { name, thing, state } = menu;
  const outside = state === 'outside';
  const shown =
    thing || outside || state === 'given' || state === 'ambiguous' ? name : t('form.quoted', { words: name });
  return (
    <span className={styles.pill} data-state={state}>
      {thing && <KindMark kind={thing.kind} size={10} />}
      {(state === 'unknown' || state === 'ambiguous') && (
        <IconQuestionMark className={styles.sign} size={13} stroke={2.2} aria-hidden />
      )}
      <PillMenu {...menu} name={shown} />
      {outside && (
        <span className={styles.note}>{[country, t('interpretation.outside')].filter(Boolean).join(' · ')}</span>
      )}
      {confirm && (
        <button
          type="button"
          title={t('interpretation.confirm')}
          aria-label={t('interpretation.confirmLabel', { name })}
          onClick={withoutBubbling(confirm)}
        >
          <IconCheck size={14} stroke={2.2} aria-hidden />
        </button>
      )}
      <button
        type="button"
        title={menu.words ? t('interpretation.dismiss') : undefined}
        aria-label={t(menu.words ? 'interpretation.dismissLabel' : 'form.remove', { name })}
        onClick={withoutBubbling(remove)}
      >
        <IconX size={12} stroke={2} aria-hidden />
      </button>
    </span>
  );
}
