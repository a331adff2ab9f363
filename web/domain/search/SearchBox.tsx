import { CloseButton, Combobox as MantineCombobox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { buildUrl, useRoute } from '#web/app/routing/useRoute.ts';
import { Combobox } from '#web/ui/combobox/Combobox.tsx';
import combobox from '#web/ui/combobox/Combobox.module.css';
import { useTextCombobox } from '#web/ui/combobox/useTextCombobox.ts';
import styles from './SearchBox.module.css';
import { Suggestions } from './Suggestions.tsx';
import { useSuggestions } from './useSuggestions.ts';

interface Props {
  size: 'sm' | 'lg';
  /** The search in the URL. */
  query?: string;
}

/** The global search: suggestions while typing; Enter opens the highlighted one, else all results. */
export function SearchBox({ size, query = '' }: Props) {
  const { t } = useTranslation();
  const { go } = useRoute();
  const search = useTextCombobox({ initialText: query, onEnter: (text) => goTo(buildUrl('/', { q: text })) });
  const { text, setText, store, inputProps } = search;
  const suggestions = useSuggestions(text);
  const { groups, noMatch, error } = suggestions;
  const hasContent = groups.length > 0 || noMatch || error !== undefined;

  function goTo(url: string) {
    store.closeDropdown();
    if (size === 'sm') setText('');
    void go(url);
  }

  return (
    <Combobox
      combobox={search}
      open={store.dropdownOpened && text.trim() !== '' && hasContent}
      onOptionSubmit={goTo}
      position="bottom-start"
      middlewares={{ flip: false, shift: true }}
      dropdownClassName={`${combobox.dropdown} ${styles.dropdown}`}
      target={
        <MantineCombobox.Target withExpandedAttribute>
          <TextInput
            {...inputProps}
            className={`${combobox.search} ${styles.box}`}
            data-size={size}
            size={size === 'lg' ? 'lg' : 'sm'}
            type="search"
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            leftSection={<IconSearch size={size === 'lg' ? 20 : 16} stroke={1.6} />}
            rightSection={
              text && <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => setText('')} tabIndex={-1} />
            }
            onClick={() => store.openDropdown()}
          />
        </MantineCombobox.Target>
      }
    >
      <Suggestions text={text} {...suggestions} />
    </Combobox>
  );
}
