import { type ComboboxStore, useCombobox } from '@mantine/core';
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

interface Options {
  initialText?: string;
  /** Keeps the highlighted option while typing. */
  keepOption?: boolean;
  /** Enter without a highlighted option, with the trimmed text; not called for an empty one. */
  onEnter?(text: string): void;
}

export interface TextCombobox {
  store: ComboboxStore;
  text: string;
  setText(text: string): void;
  /** Props of the text field. */
  inputProps: {
    role: 'combobox';
    autoComplete: 'off';
    value: string;
    onChange(event: ChangeEvent<HTMLInputElement>): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
}

/** State of a combobox whose options depend on the typed text: opens while typing, closes on blur. */
export function useTextCombobox({ initialText = '', keepOption = false, onEnter }: Options = {}): TextCombobox {
  const [text, setText] = useState(initialText);
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  return {
    store,
    text,
    setText,
    inputProps: {
      role: 'combobox',
      autoComplete: 'off',
      value: text,
      onChange(event) {
        setText(event.currentTarget.value);
        if (!keepOption) store.resetSelectedOption();
        store.openDropdown();
      },
      onBlur: () => store.closeDropdown(),
      onKeyDown(event) {
        if (event.key !== 'Enter' || !onEnter || store.getSelectedOptionIndex() >= 0 || text.trim() === '') return;
        event.preventDefault();
        onEnter(text.trim());
      },
    },
  };
}
