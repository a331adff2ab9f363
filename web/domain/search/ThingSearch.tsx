import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { SuggestedName } from './SuggestedName.tsx';
import styles from './ThingSearch.module.css';
import { useSuggestions } from './useSuggestions.ts';

interface Props {
  label: string;
  placeholder?: string;
  size?: 'xs' | 'sm' | 'lg';
  /** Only things of these kinds. */
  kinds?: Parameters<typeof useSuggestions>[1] extends { kinds?: infer Kinds } | undefined ? Kinds : never;
  id?: string;
  onPick: (id: string, kind: string) => void;
}

/** Finds one thing by its name. */
export function ThingSearch({ label, placeholder, size = 'sm', kinds, id, onPick }: Props) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const [text, setText] = useState('');
  const { groups, noMatch, error } = useSuggestions(text, { kinds, first: 10 });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  // Enter takes the likeliest, as soon as it is known.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (groups.length > 0) selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [groups]);

  return (
    <Combobox
      store={combobox}
      shadow="md"
      radius="md"
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(id) => {
        combobox.closeDropdown();
        setText('');
        onPick(id, groups.find(({ things }) => things.some((one) => one.id === id))?.kind ?? '');
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          className={styles.input}
          size={size}
          type="search"
          role="combobox"
          autoComplete="off"
          id={id}
          aria-label={label}
          placeholder={placeholder ?? label}
          leftSection={<IconSearch size={size === 'lg' ? 20 : 15} stroke={1.6} />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!combobox.dropdownOpened || text.trim() === ''} className={styles.dropdown}>
        {error && <Combobox.Empty>{t('error.away')}</Combobox.Empty>}
        {noMatch && <Combobox.Empty>{t('search.none', { text: text.trim() })}</Combobox.Empty>}
        <Combobox.Options className={styles.options}>
          {groups.map(({ kind, things }) => (
            <Combobox.Group key={kind} label={vocabulary.kind(kind)?.pluralLabel}>
              {things.map((thing) => (
                <Combobox.Option key={thing.id} value={thing.id} className={styles.option}>
                  <KindMark kind={kind} />
                  <SuggestedName thing={thing} aliasClassName={styles.other} />
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
