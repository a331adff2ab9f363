import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { SuggestionOption } from './SuggestionOption.tsx';
import combobox from '#web/ui/combobox/Combobox.module.css';
import styles from './SearchBox.module.css';
import type { useSuggestions } from './useSuggestions.ts';

type Props = Pick<ReturnType<typeof useSuggestions>, 'groups' | 'noMatch' | 'error'> & { text: string };

/** Suggestions grouped by kind. The value of an option is its URL. */
export function Suggestions({ text, groups, noMatch, error }: Props) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  if (error) return <Combobox.Empty>{t('error.unavailable')}</Combobox.Empty>;
  if (noMatch)
    return (
      <Combobox.Empty className={styles.none}>
        {t('search.none', { text: text.trim() })}
        <span>{t('search.noneHint')}</span>
      </Combobox.Empty>
    );
  return (
    <Combobox.Options className={`${combobox.options} ${styles.options}`}>
      {groups.map(({ kind, things }) => (
        <Combobox.Group key={kind} label={vocabulary.kind(kind)?.pluralLabel}>
          {things.map((thing) => (
            <SuggestionOption
              key={thing.id}
              thing={thing}
              value={`/thing/${encodeURIComponent(thing.id)}`}
              aliasClassName={styles.alias}
            />
          ))}
        </Combobox.Group>
      ))}
      {groups.length > 0 && (
        <Combobox.Option value={buildUrl('/', { q: text.trim() })} className={styles.all}>
          {t('search.all', { text: text.trim() })}
        </Combobox.Option>
      )}
    </Combobox.Options>
  );
}
