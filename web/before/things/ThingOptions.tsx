import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SuggestionOption } from '#web/domain/search/SuggestionOption.tsx';
import type { useSuggestions } from '#web/domain/search/useSuggestions.ts';
import combobox from '#web/ui/combobox/Combobox.module.css';
import styles from './ThingsField.module.css';

type Props = Pick<ReturnType<typeof useSuggestions>, 'groups' | 'noMatch'> & { text: string };

/** Option value for the typed words. Ids contain no spaces, so no thing has it. */
export const wordsOption = 'the words as they are';

/** Suggested things, followed by the typed words themselves. */
export function ThingOptions({ text, groups, noMatch }: Props) {
  const { t } = useTranslation('before');
  return (
    <Combobox.Options className={`${combobox.options} ${styles.options}`}>
      {groups.flatMap(({ things }) =>
        things.map((thing) => <SuggestionOption key={thing.id} thing={thing} aliasClassName={styles.alias} labelled />),
      )}
      {text && (
        <Combobox.Option value={wordsOption} className={styles.words}>
          {t('form.useWords', { text })}
          {noMatch && <span className={styles.alias}> {t('form.unknown')}</span>}
        </Combobox.Option>
      )}
    </Combobox.Options>
  );
}
