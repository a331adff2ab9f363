import { Popover } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useState } from 'react';
import styles from './MarkedText.module.css';

interface Props {
  text: string;
  /** What the text was recognised as. */
  label: string;
  /** `dashed`: not in the graph, or not decided. */
  look?: 'dashed';
  colour?: string;
  /** `close` also returns the focus. */
  children(close: () => void): ReactNode;
}

/** Words of a text that were recognised. Opens a menu that corrects it. */
export function Mark({ text, label, look, colour, children }: Props) {
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return (
    <Popover opened={open} onChange={setOpen} width={300} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        {/* A button element would not break across lines. */}
        <span
          role="button"
          tabIndex={0}
          className={styles.mark}
          data-look={look}
          style={{ '--kind': colour } as CSSProperties}
          aria-label={`${text} (${label})`}
          title={label}
          onClick={toggle}
          onKeyDown={onKeyDown}
        >
          {text}
        </span>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={label}>
        {children(() => setOpen(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
