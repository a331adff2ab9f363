import { Combobox as MantineCombobox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '#web/api/operations.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Combobox } from '#web/ui/combobox/Combobox.tsx';
import combobox from '#web/ui/combobox/Combobox.module.css';
import { useTextCombobox } from '#web/ui/combobox/useTextCombobox.ts';
import { SuggestionOption } from './SuggestionOption.tsx';
import styles from './ThingSearch.module.css';
import { type Suggestion, useSuggestions } from './useSuggestions.ts';

interface Props {
  label: string;
  placeholder?: string;
  size?: 'xs' | 'sm' | 'lg';
  /** Restricts the search to these kinds. */
  kinds?: Kind[];
  id?: string;
  onPick: (id: string, kind: string, thing?: Suggestion) => void;
  /** Offers to create what was typed, after what was found. */
  create?: { toLabel(text: string): string; run(text: string): void };
}

/** Value of the option that creates; no id has spaces. */
const createOption = ' create ';

/** A search for one thing by name. */
export function ThingSearch({ label, placeholder, size = 'sm', kinds, id, onPick, create }: Props) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const search = useTextCombobox({ keepOption: true });
  const { text, setText, store, inputProps } = search;
  const { groups, noMatch, error } = useSuggestions(text, { kinds, first: 10 });

  // Enter picks the best result as soon as it is loaded.
  const { selectFirstOption } = store;
  useEffect(() => {
    if (groups.length > 0) selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [groups]);

  return (
    <Combobox
      combobox={search}
      open={store.dropdownOpened && text.trim() !== ''}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(thingId) => {
        store.closeDropdown();
        setText('');
        if (thingId === createOption) return create?.run(text.trim());
        const thing = groups.flatMap(({ things }) => things).find((candidate) => candidate.id === thingId);
        onPick(thingId, thing?.kind ?? '', thing);
      }}
      dropdownClassName={combobox.dropdown}
      target={
        <MantineCombobox.Target withExpandedAttribute>
          <TextInput
            {...inputProps}
            className={combobox.search}
            size={size}
            type="search"
            id={id}
            aria-label={label}
            placeholder={placeholder ?? label}
            leftSection={<IconSearch size={size === 'lg' ? 20 : 15} stroke={1.6} />}
          />
        </MantineCombobox.Target>
      }
    >
      {error && <MantineCombobox.Empty>{t('error.unavailable')}</MantineCombobox.Empty>}
      {noMatch && <MantineCombobox.Empty>{t('search.none', { text: text.trim() })}</MantineCombobox.Empty>}
      <MantineCombobox.Options className={combobox.options}>
        {groups.map(({ kind, things }) => (
          <MantineCombobox.Group key={kind} label={vocabulary.kind(kind)?.pluralLabel}>
            {things.map((thing) => (
              <SuggestionOption key={thing.id} thing={thing} className={styles.option} aliasClassName={styles.alias} />
            ))}
          </MantineCombobox.Group>
        ))}
        {create && !error && (
          <MantineCombobox.Option value={createOption} className={`${combobox.option} ${styles.create}`}>
            {create.toLabel(text.trim())}
          </MantineCombobox.Option>
        )}
      </MantineCombobox.Options>
    </Combobox>
  );
}
