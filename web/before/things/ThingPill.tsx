import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PillMenu, type PillMenuProps } from './PillMenu.tsx';
import styles from './ThingPill.module.css';

interface Props extends PillMenuProps {
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
export function ThingPill({ name, thing, state, words, kinds, confirm, remove, replace }: Props) {
  const { t } = useTranslation('before');
  const shown = thing || state === 'given' ? name : t('form.quoted', { words: name });
  return (
    <span className={styles.pill} data-state={state}>
      {thing && <KindMark kind={thing.kind} size={10} />}
      {state === 'unknown' && <IconQuestionMark className={styles.sign} size={13} stroke={2.2} aria-hidden />}
      <PillMenu name={shown} thing={thing} state={state} words={words} kinds={kinds} replace={replace} />
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
        title={confirm ? t('interpretation.dismiss') : undefined}
        aria-label={t(confirm ? 'interpretation.dismissLabel' : 'form.remove', { name })}
        onClick={withoutBubbling(remove)}
      >
        <IconX size={12} stroke={2} aria-hidden />
      </button>
    </span>
  );
}
