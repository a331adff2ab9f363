import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, RecognisedThingFragment } from '#web/api/operations.ts';
import { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import type { GivenThing, useGivenThings } from '#web/before/proposal/useGivenThings.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import type { PickedThing } from './ThingSearch.tsx';
import { ThingPill } from './ThingPill.tsx';
import styles from './ThingsField.module.css';

interface Props {
  className?: string;
  label: string;
  placeholder: string;
  /** Ids, or words of the proposer's own. */
  values: readonly string[];
  /** The values from now on, and the id of a thing that is no longer meant though the text names it. */
  change(values: string[], dismissed?: string): void;
  /** The kinds of thing that are suggested. */
  kinds: readonly Kind[];
  /** What the values are in the graph. */
  givenThings: ReturnType<typeof useGivenThings>;
  /** What a value was taken for. */
  findMeaning(value: string): GivenThing | undefined;
  /** Nothing in the graph is near enough to the value. */
  isUnknown(value: string): boolean;
  /** Things that were only read in the text: they can be confirmed or dismissed. */
  read: readonly RecognisedThingFragment[];
}

const role = { role: 'combobox' };

/** Things of the graph, suggested while typing, or free words. Enter or leaving the field keeps what was typed. */
export function ThingsField(props: Props) {
  const { className, label, placeholder, values, change, kinds, givenThings, findMeaning, isUnknown, read } = props;
  const { t } = useTranslation('before');
  const pills = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text, { kinds: [...kinds], first: 8 });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typedWords = text.trim();
  const open = combobox.dropdownOpened && typedWords !== '';

  const add = (value: string) => {
    const suggested = suggestions.groups.flatMap((group) => group.things).find(({ id }) => id === value);
    if (suggested) givenThings.add(suggested);
    if (value && !values.includes(value)) change([...values, value]);
    setText('');
    combobox.closeDropdown();
  };
  // The chip that had the keyboard is gone then: it goes on among those that are left.
  const correct = (next: string[], dismissed?: string) => {
    change(next, dismissed);
    pills.current?.focus({ preventScroll: true });
  };
  const remove = (value: string) => values.filter((current) => current !== value);
  const replace = (value: string, { thing, words }: PickedThing) => {
    if (thing) givenThings.add(thing);
    return [...new Set(values.map((current) => (current === value ? (thing?.id ?? words) : current)))];
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => add(value === wordsOption ? typedWords : value)}
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
          <Pill.Group
            ref={pills}
            tabIndex={-1}
            className={styles.pills}
            aria-label={t('form.selected', { label })}
            role="group"
          >
            {values.map((value) => (
              <ThingPill
                key={value}
                name={findMeaning(value)?.name ?? value}
                thing={findMeaning(value)}
                state={findMeaning(value) || givenThings.loading ? 'given' : isUnknown(value) ? 'unknown' : 'words'}
                kinds={kinds}
                remove={() => correct(remove(value))}
                replace={(picked) => correct(replace(value, picked))}
              />
            ))}
            {read.map(({ thing, words }) => (
              <ThingPill
                key={thing.id}
                name={thing.name}
                thing={thing}
                state="read"
                words={words}
                kinds={kinds}
                confirm={() => {
                  givenThings.add(thing);
                  correct([...values, thing.id]);
                }}
                remove={() => correct([...values], thing.id)}
                replace={({ thing: replacement, words: otherWords }) => {
                  if (replacement) givenThings.add(replacement);
                  correct([...values, replacement?.id ?? otherWords], thing.id);
                }}
              />
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                {...role}
                autoComplete="off"
                placeholder={values.length + read.length === 0 ? placeholder : t('form.add')}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.resetSelectedOption();
                  combobox.openDropdown();
                }}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => {
                  combobox.closeDropdown();
                  if (typedWords) add(typedWords);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && typedWords && combobox.getSelectedOptionIndex() < 0) {
                    event.preventDefault();
                    add(typedWords);
                  } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
                    event.preventDefault();
                    change(remove(values.at(-1)!));
                  }
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!open}>
        <ThingOptions text={typedWords} {...suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
