import { Pill, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import { useThings } from '#web/parts/useThings.ts';
import styles from './Chosen.module.css';
import { type Field, fields, useWishes } from './useWishes.ts';

/** What the page is narrowed by, in words; each can be taken away, or all at once. */
export function Chosen() {
  const { t } = useTranslation('standing');
  const vocabulary = useVocabulary();
  const { wishes, narrow } = useWishes();
  const { things } = useThings([...wishes.theme, ...wishes.place, ...wishes.actor]);
  const labelOf = (field: Field, value: string) => {
    if (field === 'kind') return vocabulary.kind(value)?.pluralLabel ?? value;
    if (field === 'status') return vocabulary.label('Status', value);
    if (field === 'period') return value.replace('/', ' – ');
    return things.get(value)?.name ?? value;
  };
  const set = fields.filter((field) => wishes[field].length > 0);
  if (set.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label={t('narrow.chosen')}>
      {set.flatMap((field) =>
        wishes[field].map((value) => (
          <li key={`${field} ${value}`}>
            <Pill
              size="md"
              withRemoveButton
              onRemove={() => narrow({ [field]: wishes[field].filter((one) => one !== value) })}
              removeButtonProps={{
                'aria-label': t('narrow.remove', { filter: labelOf(field, value) }),
                tabIndex: 0,
                'aria-hidden': false,
              }}
            >
              <span className={styles.field}>{t(`narrow.fields.${field}`)}</span> {labelOf(field, value)}
            </Pill>
          </li>
        )),
      )}
      <li>
        <UnstyledButton
          className={styles.all}
          onClick={() => narrow(Object.fromEntries(set.map((field) => [field, null])))}
        >
          {t('narrow.removeAll')}
        </UnstyledButton>
      </li>
    </ul>
  );
}
