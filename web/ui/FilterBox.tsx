import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface Props {
  /** The filter in the URL. */
  value: string;
  onChange(text: string): void;
  label: string;
  placeholder: string;
}

/** Filters a list by words, debounced while typing. */
export function FilterBox({ value, onChange, label, placeholder }: Props) {
  const [text, setText] = useState(value);
  const [previousValue, setPreviousValue] = useState(value);
  const changeSoon = useDebouncedCallback((typed: string) => onChange(typed.trim()), 250);
  // The URL also changes from outside: the back button, a removed filter.
  if (value !== previousValue) {
    setPreviousValue(value);
    if (text.trim() !== value) setText(value);
  }
  return (
    <TextInput
      type="search"
      size="sm"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        changeSoon(value);
      }}
    />
  );
}
