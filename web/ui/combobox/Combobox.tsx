import { Combobox as MantineCombobox, type ComboboxProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TextCombobox } from './useTextCombobox.ts';

interface Props extends Omit<ComboboxProps, 'store' | 'children'> {
  combobox: TextCombobox;
  /** The field, inside a Mantine `Combobox.Target`. */
  target: ReactNode;
  open: boolean;
  dropdownClassName?: string;
  /** The options, or a message. */
  children: ReactNode;
}

/** A text field with a dropdown of options; see `useTextCombobox`. */
export const Combobox = ({ combobox, target, open, dropdownClassName, children, ...props }: Props) => (
  <MantineCombobox store={combobox.store} shadow="md" radius="md" {...props}>
    {target}
    <MantineCombobox.Dropdown hidden={!open} className={dropdownClassName}>
      {children}
    </MantineCombobox.Dropdown>
  </MantineCombobox>
);
