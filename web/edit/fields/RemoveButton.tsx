import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Fields.module.css';

/** Takes an element out of a list. */
export function RemoveButton({ name, remove }: { name: string; remove(): void }) {
  const { t } = useTranslation('edit');
  const label = t('removeFrom', { name });
  return (
    <ActionIcon
      className={styles.remove}
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={remove}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
