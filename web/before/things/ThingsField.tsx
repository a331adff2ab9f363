import { Combobox as MantineCombobox, Pill, PillsInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, RecognisedFragment } from '#web/api/operations.ts';
import { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import { Combobox } from '#web/ui/combobox/Combobox.tsx';
import { useTextCombobox } from '#web/ui/combobox/useTextCombobox.ts';
import type { GivenThing, useGivenThings } from '#web/before/proposal/useGivenThings.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import type { PickedThing } from './ThingSearch.tsx';
import type { PillState } from './ThingMenu.tsx';
import { ThingPill } from './ThingPill.tsx';
import styles from './ThingsField.module.css';

interface Props {
  className?: string;
  label: string;
  placeholder: string;
  /** Ids or free words. */
  values: readonly string[];
  /** `dismissed`: what the text seems to mention but does not mean. */
  change(values: string[], dismissed?: RecognisedFragment): void;
  /** Kinds that are suggested. */
  kinds: readonly Kind[];
  givenThings: ReturnType<typeof useGivenThings>;
  /** What a value was matched with. */
  findRecognised(value: string): RecognisedFragment | undefined;
  /** No thing matches the value. */
  isUnknown(value: string): boolean;
  /** Recognised in the text only, to be confirmed or dismissed. */
  recognised: readonly RecognisedFragment[];
}

/** Things suggested while typing, or free words. Enter or leaving the field adds the input. */
export function ThingsField(props: Props) {
  const { className, label, placeholder, values, change, kinds, givenThings, findRecognised, isUnknown, recognised } =
    props;
  const { t } = useTranslation('before');
  const pills = useRef<HTMLDivElement>(null);
  const search = useTextCombobox({ onEnter: (words) => add(words) });
  const { text, setText, store, inputProps } = search;
  const suggestions = useSuggestions(text, { kinds: [...kinds], first: 8 });
  const typedWords = text.trim();
  const acceptsPlaces = kinds.includes('PLACE');

  function add(value: string) {
    const suggested = suggestions.groups.flatMap((group) => group.things).find(({ id }) => id === value);
    if (suggested) givenThings.add(suggested);
    if (value && !values.includes(value)) change([...values, value]);
    setText('');
    store.closeDropdown();
  }
  // The focused chip is removed: focus the remaining ones.
  const correct = (next: string[], dismissed?: RecognisedFragment) => {
    change(next, dismissed);
    pills.current?.focus({ preventScroll: true });
  };
  const remove = (value: string) => values.filter((current) => current !== value);
  const replace = (value: string, { thing, words }: PickedThing) => {
    if (thing) givenThings.add(thing);
    return [...new Set(values.map((current) => (current === value ? (thing?.id ?? words) : current)))];
  };
  const confirm = ({ id, name, thing }: RecognisedFragment) => {
    if (thing) givenThings.add(thing);
    // Actors and themes outside the graph are given by name.
    correct([...values, thing || acceptsPlaces ? id : name]);
  };
  const toState = (value: string, found: RecognisedFragment | undefined, thing: GivenThing | undefined): PillState => {
    if (found && found.candidates.length > 0) return 'ambiguous';
    if (thing || givenThings.loading) return 'given';
    if (found) return 'outside';
    return isUnknown(value) ? 'unknown' : 'words';
  };

  return (
    <Combobox
      combobox={search}
      open={store.dropdownOpened && typedWords !== ''}
      onOptionSubmit={(value) => add(value === wordsOption ? typedWords : value)}
      position="bottom-start"
      target={
        <MantineCombobox.DropdownTarget>
          <PillsInput
            className={className}
            classNames={{ input: styles.field }}
            label={label}
            size="sm"
            onClick={() => store.openDropdown()}
          >
            <Pill.Group
              ref={pills}
              tabIndex={-1}
              className={styles.pills}
              aria-label={t('form.selected', { label })}
              role="group"
            >
              {values.map((value) => {
                const found = findRecognised(value);
                const thing = found?.thing ?? givenThings.things.get(found?.id ?? value);
                return (
                  <ThingPill
                    key={value}
                    name={thing?.name ?? found?.name ?? value}
                    thing={thing}
                    country={found?.country}
                    state={toState(value, found, thing)}
                    candidates={found?.candidates}
                    kinds={kinds}
                    remove={() => correct(remove(value))}
                    replace={(picked) => correct(replace(value, picked))}
                  />
                );
              })}
              {recognised.map((found) => (
                <ThingPill
                  key={found.id}
                  name={found.thing?.name ?? found.name}
                  thing={found.thing}
                  country={found.country}
                  state={found.candidates.length > 0 ? 'ambiguous' : found.thing ? 'recognised' : 'outside'}
                  words={found.words}
                  candidates={found.candidates}
                  kinds={kinds}
                  confirm={found.candidates.length > 0 ? undefined : () => confirm(found)}
                  remove={() => correct([...values], found)}
                  replace={({ thing, words }) => {
                    if (thing) givenThings.add(thing);
                    correct([...values, thing?.id ?? words], found);
                  }}
                />
              ))}
              <MantineCombobox.EventsTarget withExpandedAttribute>
                <PillsInput.Field
                  {...inputProps}
                  placeholder={values.length + recognised.length === 0 ? placeholder : t('form.add')}
                  onFocus={() => store.openDropdown()}
                  onBlur={() => {
                    inputProps.onBlur();
                    if (typedWords) add(typedWords);
                  }}
                  onKeyDown={(event) => {
                    inputProps.onKeyDown(event);
                    if (event.key === 'Backspace' && text === '' && values.length > 0) {
                      event.preventDefault();
                      change(remove(values.at(-1)!));
                    }
                  }}
                />
              </MantineCombobox.EventsTarget>
            </Pill.Group>
          </PillsInput>
        </MantineCombobox.DropdownTarget>
      }
    >
      <ThingOptions text={typedWords} {...suggestions} />
    </Combobox>
  );
}
