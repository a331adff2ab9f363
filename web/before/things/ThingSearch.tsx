import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '#web/api/operations.ts';
import { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';

/** A thing of the graph, or words of one's own. */
export interface PickedThing {
  thing?: GivenThing;
  words: string;
}

interface Props {
  label: string;
  kinds: readonly Kind[];
  onPick(picked: PickedThing): void;
}

/** Looks for one thing of the graph; Enter without a suggestion keeps the words. */
export function ThingSearch({ label, kinds, onPick }: Props) {
  const { t } = useTranslation('before');
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text, { kinds: [...kinds], first: 6 });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const words = text.trim();
  const pick = (value: string) => {
    const thing = suggestions.groups.flatMap((group) => group.things).find(({ id }) => id === value);
    onPick({ thing, words: value === wordsOption ? words : value });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false} shadow="md" radius="md">
      <Combobox.Target>
        <TextInput
          data-autofocus
          size="sm"
          label={label}
          placeholder={t('interpretation.replaceBy')}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !words || combobox.getSelectedOptionIndex() >= 0) return;
            event.preventDefault();
            onPick({ words });
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={words === ''}>
        <ThingOptions text={words} {...suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
