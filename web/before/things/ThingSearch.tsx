import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '#web/api/operations.ts';
import { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import { ThingOptions, wordsOption } from './ThingOptions.tsx';
import type { GivenThing } from '#web/before/proposal/useGivenThings.ts';

/** A thing of the graph, or words of one's own. */
export interface Chosen {
  thing?: GivenThing;
  words: string;
}

interface Props {
  label: string;
  kinds: readonly Kind[];
  choose(chosen: Chosen): void;
}

/** Looks for one thing of the graph; Enter without a suggestion keeps the words. */
export function ThingSearch({ label, kinds, choose }: Props) {
  const { t } = useTranslation('before');
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text, { kinds: [...kinds], first: 6 });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const words = text.trim();
  const chosen = (value: string) => {
    const thing = suggestions.groups.flatMap((group) => group.things).find(({ id }) => id === value);
    choose({ thing, words: value === wordsOption ? words : value });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={chosen} withinPortal={false} shadow="md" radius="md">
      <Combobox.Target>
        <TextInput
          data-autofocus
          size="sm"
          label={label}
          placeholder={t('understood.replaceBy')}
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
            choose({ words });
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={words === ''}>
        <ThingOptions text={words} {...suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
