import { Pill, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './ActiveFilters.module.css';

interface Props<Field extends string> {
  filters: readonly { field: Field; title: string; values: readonly { value: string; label: string }[] }[];
  remove(field: Field, value: string): void;
  removeAll(): void;
}

/** The active filters as removable pills. */
export function ActiveFilters<Field extends string>({ filters, remove, removeAll }: Props<Field>) {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  return (
    <ul className={styles.filters} aria-label={t('activeFilters.title')}>
      {filters.flatMap(({ field, title, values }) =>
        values.map(({ value, label }) => (
          <li key={`${field} ${value}`}>
            <Pill
              size="md"
              withRemoveButton
              onRemove={() => remove(field, value)}
              removeButtonProps={{
                'aria-label': t('activeFilters.remove', { filter: label }),
                tabIndex: 0,
                'aria-hidden': false,
              }}
            >
              <span className={styles.field}>{title}</span> {label}
            </Pill>
          </li>
        )),
      )}
      <li>
        <UnstyledButton className={styles.all} onClick={removeAll}>
          {t('activeFilters.removeAll')}
        </UnstyledButton>
      </li>
    </ul>
  );
}
