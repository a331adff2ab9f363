import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './UndatedNote.module.css';

interface Props {
  /** The number of those that match all but the period, as they have no date. */
  count: number;
  shown: boolean;
  /** Called with the parameter of the URL. */
  change(undated: string | null): void;
}

/** What a period leaves out because it has no date, and the switch that shows it. */
export function UndatedNote({ count, shown, change }: Props) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <div className={styles.note} role="status">
      <span>{t(shown ? 'undated.shown' : 'undated.hidden', { count })}</span>
      <Switch
        className={styles.switch}
        size="xs"
        checked={shown}
        label={t('undated.include')}
        onChange={(event) => change(event.currentTarget.checked ? 'true' : null)}
      />
    </div>
  );
}
