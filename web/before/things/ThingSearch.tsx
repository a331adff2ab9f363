import { Combobox as MantineCombobox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '#web/api/operations.ts';
import { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import { Combobox } from '#web/ui/combobox/Combobox.tsx';
import { useTextCombobox } from '#web/ui/combobox/useTextCombobox.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';

/** A thing, or free words. */
export interface PickedThing {
  thing?: GivenThing;
  words: string;
}

interface Props {
  label: string;
  kinds: readonly Kind[];
  onPick(picked: PickedThing): void;
}

/** Search for one thing. Enter without a suggestion takes the words. */
export function ThingSearch({ label, kinds, onPick }: Props) {
  const { t } = useTranslation('before');
  const search = useTextCombobox({ onEnter: (enteredWords) => onPick({ words: enteredWords }) });
  const { text, inputProps } = search;
  const suggestions = useSuggestions(text, { kinds: [...kinds], first: 6 });
  const words = text.trim();
  const pick = (value: string) => {
    const thing = suggestions.groups.flatMap((group) => group.things).find(({ id }) => id === value);
    onPick({ thing, words: value === wordsOption ? words : value });
  };
  return (
    <Combobox
      combobox={search}
      open={words !== ''}
      onOptionSubmit={pick}
      withinPortal={false}
      target={
        <MantineCombobox.Target>
          <TextInput
            size="sm"
            label={label}
            placeholder={t('interpretation.replaceBy')}
            autoComplete="off"
            value={text}
            onChange={inputProps.onChange}
            onKeyDown={inputProps.onKeyDown}
          />
        </MantineCombobox.Target>
      }
    >
      <ThingOptions text={words} {...suggestions} />
    </Combobox>
  );
}
