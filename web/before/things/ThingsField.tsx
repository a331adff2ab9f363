import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, RecognisedThingFragment } from '#web/api/operations.ts';
import { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import type { GivenThing, useGivenThings } from '#web/before/proposal/useGivenThings.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import type { Chosen } from './ThingSearch.tsx';
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
  known: ReturnType<typeof useGivenThings>;
  /** What a value was taken for. */
  meaning(value: string): GivenThing | undefined;
  /** Nothing in the graph is near enough to the value. */
  unknown(value: string): boolean;
  /** Things that were only read in the text: they can be confirmed or dismissed. */
  read: readonly RecognisedThingFragment[];
}

const role = { role: 'combobox' };

/** Things of the graph, suggested while typing, or free words. Enter or leaving the field keeps what was typed. */
export function ThingsField(props: Props) {
  const { className, label, placeholder, values, change, kinds, known, meaning, unknown, read } = props;
  const { t } = useTranslation('before');
  const pills = useRef<HTMLDivElement>(null);
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
  // The chip that had the keyboard is gone then: it goes on among those that are left.
  const corrected = (next: string[], dismissed?: string) => {
    change(next, dismissed);
    pills.current?.focus({ preventScroll: true });
  };
  const remove = (value: string) => values.filter((one) => one !== value);
  const replace = (value: string, { thing, words }: Chosen) => {
    if (thing) known.learn(thing);
    return [...new Set(values.map((one) => (one === value ? (thing?.id ?? words) : one)))];
  };

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
          <Pill.Group
            ref={pills}
            tabIndex={-1}
            className={styles.pills}
            aria-label={t('form.chosen', { label })}
            role="group"
          >
            {values.map((value) => (
              <ThingPill
                key={value}
                name={meaning(value)?.name ?? value}
                thing={meaning(value)}
                state={meaning(value) || known.pending ? 'given' : unknown(value) ? 'unknown' : 'words'}
                kinds={kinds}
                remove={() => corrected(remove(value))}
                replace={(chosen) => corrected(replace(value, chosen))}
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
                  known.learn(thing);
                  corrected([...values, thing.id]);
                }}
                remove={() => corrected([...values], thing.id)}
                replace={({ thing: other, words: otherWords }) => {
                  if (other) known.learn(other);
                  corrected([...values, other?.id ?? otherWords], thing.id);
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
                  if (typed) add(typed);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && typed && combobox.getSelectedOptionIndex() < 0) {
                    event.preventDefault();
                    add(typed);
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
        <ThingOptions text={typed} {...suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
