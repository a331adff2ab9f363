import { Popover } from '@mantine/core';
import { type ComponentProps, useState } from 'react';
import { ThingMenu } from './ThingMenu.tsx';
import styles from './PillMenu.module.css';

export interface PillMenuProps extends Omit<ComponentProps<typeof ThingMenu>, 'dismiss'> {
  name: string;
}

/** The name on a chip. Opens a menu to see its page or replace it. */
export function PillMenu({ name, replace, ...menu }: PillMenuProps) {
  const [open, setOpen] = useState(false);
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
      <Popover.Dropdown aria-label={name} onClick={(event) => event.stopPropagation()}>
        <ThingMenu
          {...menu}
          replace={(picked) => {
            setOpen(false);
            replace(picked);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
