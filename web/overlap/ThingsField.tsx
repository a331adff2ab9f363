import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { type Kind } from '#web/search/suggestions.graphql.ts';
import { useSuggestions } from '#web/search/useSuggestions.ts';
import type { useGivenThings } from './useGivenThings.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import { ThingPill } from './ThingPill.tsx';
import styles from './ThingsField.module.css';

interface Props {
  className?: string;
  label: string;
  placeholder: string;
  /** Ids, or words of the proposer's own. */
  values: readonly string[];
  change(values: string[]): void;
  /** The kinds of thing that are suggested. */
  kinds: readonly Kind[];
  /** What the values are in the graph. */
  known: ReturnType<typeof useGivenThings>;
}

const role = { role: 'combobox' };

/** Things of the graph, suggested while typing, or free words. Enter or leaving the field keeps what was typed. */
export function ThingsField({ className, label, placeholder, values, change, kinds, known }: Props) {
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text, { kinds: [...kinds], first: 8 });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = text.trim();
  const open = combobox.dropdownOpened && typed !== '';

  const add = (value: string) => {
    const suggested = suggestions.groups.flatMap((group) => group.things).find(({ id }) => id === value);
    if (suggested) known.learn(suggested);
    if (value && !values.includes(value)) change([...values, value]);
    setText('');
    combobox.closeDropdown();
  };
  const remove = (value: string) => change(values.filter((one) => one !== value));

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => add(value === wordsOption ? typed : value)}
      position="bottom-start"
      shadow="md"
      radius="md"
    >
      <Combobox.DropdownTarget>
        <PillsInput
          className={className}
          classNames={{ input: styles.field }}
          label={label}
          size="sm"
          onClick={() => combobox.openDropdown()}
        >
          <Pill.Group>
            {values.map((value) => (
              <ThingPill
                key={value}
                value={value}
                thing={known.things.get(value)}
                pending={known.pending}
                remove={() => remove(value)}
              />
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                {...role}
                type={values.length > 0 ? 'auto' : 'visible'}
                autoComplete="off"
                placeholder={values.length === 0 ? placeholder : undefined}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.resetSelectedOption();
                  combobox.openDropdown();
                }}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => {
                  combobox.closeDropdown();
                  if (typed) add(typed);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && typed && combobox.getSelectedOptionIndex() < 0) {
                    event.preventDefault();
                    add(typed);
                  } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
                    event.preventDefault();
                    remove(values.at(-1)!);
                  }
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!open}>
        <ThingOptions text={typed} {...suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
