import { Pill, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './ChosenFilters.module.css';
import { type Chosen, withoutAll } from './useChosen.ts';
import type { Listing } from './useListing.ts';

/** The filters that are set; each can be taken away, or all at once. */
export function ChosenFilters({ chosen, listing }: { chosen: readonly Chosen[]; listing: Listing }) {
  const { t } = useTranslation('directory');
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label={t('chosen')}>
      {chosen.flatMap(({ field, title, values }) =>
        values.map(({ value, label }) => (
          <li key={`${field} ${value}`}>
            <Pill
              size="md"
              withRemoveButton
              onRemove={() => listing.change({ [field]: listing.wishes[field].filter((one) => one !== value) })}
              removeButtonProps={{ 'aria-label': t('remove', { filter: label }), tabIndex: 0, 'aria-hidden': false }}
            >
              <span className={styles.field}>{title}</span> {label}
            </Pill>
          </li>
        )),
      )}
      <li>
        <UnstyledButton className={styles.all} onClick={() => listing.change(withoutAll(chosen))}>
          {t('removeAll')}
        </UnstyledButton>
      </li>
    </ul>
  );
}
