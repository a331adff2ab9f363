import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { Kind } from '#web/api/operations.ts';
import styles from './PillMenu.module.css';
import { Candidates } from './Candidates.tsx';
import { type PickedThing, ThingSearch } from './ThingSearch.tsx';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';

/**
 * Given; recognised in the text only; recognised but not in the graph; one of several candidates; words not looked up
 * yet; words without a match.
 */
export type PillState = 'given' | 'recognised' | 'outside' | 'ambiguous' | 'words' | 'unknown';

export interface PillMenuProps {
  name: string;
  thing?: GivenThing | null;
  state: PillState;
  /** The words of the text that mention it. */
  words?: readonly string[];
  candidates?: readonly GivenThing[];
  kinds: readonly Kind[];
  replace(picked: PickedThing): void;
}

/** The name on a chip. Opens a menu to see its page or replace it. */
export function PillMenu({ name, thing, state, words = [], candidates = [], kinds, replace }: PillMenuProps) {
  const { t } = useTranslation('before');
  const [open, setOpen] = useState(false);
  const pick = (picked: PickedThing) => {
    setOpen(false);
    replace(picked);
  };
  return (
    <Popover opened={open} onChange={setOpen} width={300} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={styles.name}
          onClick={(event) => {
            event.stopPropagation();
            setOpen(!open);
          }}
        >
          <span dir="auto">{name}</span>
        </button>
      </Popover.Target>
      {/* Clicks in the portal still bubble to the field that holds the chip. */}
      <Popover.Dropdown className={styles.menu} aria-label={name} onClick={(event) => event.stopPropagation()}>
        <p className={styles.state}>
          {words.length > 0 && `${t('interpretation.foundIn', { words: words.join(', ') })} `}
          {(words.length === 0 || state === 'outside' || state === 'ambiguous') && t(`interpretation.state.${state}`)}
        </p>
        <Candidates candidates={candidates} onPick={pick} />
        <ThingSearch label={t('interpretation.replace')} kinds={kinds} onPick={pick} />
        {thing && (
          <PageLink to={`/thing/${encodeURIComponent(thing.id)}`} className={styles.page}>
            {t('card.page')}
          </PageLink>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
