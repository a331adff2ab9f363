import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildUrl, useRoute } from '#web/app/routing/useRoute.ts';
import { Suggestions } from './Suggestions.tsx';
import styles from './SearchBox.module.css';
import { useSuggestions } from './useSuggestions.ts';

interface Props {
  size: 'sm' | 'lg';
  /** What the address says is looked for. */
  query?: string;
}

/** What the box is to a screen reader; the library adds what it controls and whether that is open. */
const role = { role: 'combobox' };

/** Search first: suggestions while typing, Enter for the likeliest chosen or for all results. */
export function SearchBox({ size, query = '' }: Props) {
  const { t } = useTranslation();
  const { go } = useRoute();
  const [text, setText] = useState(query);
  const suggestions = useSuggestions(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { groups, noMatch, error } = suggestions;
  const hasContent = groups.length > 0 || noMatch || error !== undefined;
  const open = combobox.dropdownOpened && text.trim() !== '' && hasContent;

  const goTo = (to: string) => {
    combobox.closeDropdown();
    if (size === 'sm') setText('');
    void go(to);
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={goTo}
      shadow="md"
      radius="md"
      position="bottom-start"
      middlewares={{ flip: false, shift: true }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          className={styles.box}
          data-size={size}
          size={size === 'lg' ? 'lg' : 'sm'}
          type="search"
          {...role}
          autoComplete="off"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={size === 'lg' ? 20 : 16} stroke={1.6} />}
          rightSection={
            text && <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => setText('')} tabIndex={-1} />
          }
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() >= 0 || text.trim() === '') return;
            event.preventDefault();
            goTo(buildUrl('/', { q: text.trim() }));
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!open} className={styles.dropdown}>
        <Suggestions text={text} {...suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
