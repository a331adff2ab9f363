import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '#web/api/operations.ts';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PillMenu } from './PillMenu.tsx';
import styles from './ThingPill.module.css';
import type { PickedThing } from './ThingSearch.tsx';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';

interface Props {
  name: string;
  thing: GivenThing | undefined;
  /** Given; only read in the text; words not yet looked up; or words that nothing is near enough to. */
  state: 'given' | 'read' | 'words' | 'unknown';
  /** The words of the text that name it. */
  words?: readonly string[];
  kinds: readonly Kind[];
  /** Makes what was read something that is given. */
  confirm?(): void;
  remove(): void;
  replace(picked: PickedThing): void;
}

/** The field around must not take the keyboard for itself. */
const withoutBubbling = (action: () => void) => (event: MouseEvent) => {
  event.stopPropagation();
  action();
};

/** A partner, place or theme: it can be looked at, replaced, taken away, and confirmed when it was only read. */
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
