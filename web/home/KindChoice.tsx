import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/domain/KindMark.tsx';
import styles from './Results.module.css';

interface Props {
  counts: readonly { value: string; label: string; count: number }[];
  selected: readonly string[];
  onChange(kinds: string[]): void;
}

/** Filter by kind. Selected kinds stay even without results. */
export function KindChoice({ counts, selected, onChange }: Props) {
  const { t } = useTranslation('home');
  if (counts.length < 2 && selected.length === 0) return null;
  return (
    <Chip.Group multiple value={[...selected]} onChange={onChange}>
      <fieldset className={styles.kinds} aria-label={t('results.kinds')}>
        {counts.map(({ value, label, count }) => (
          <Chip key={value} value={value} size="sm" radius="xl" variant="outline">
            <span className={styles.kind}>
              <KindMark kind={value} size={10} />
              {label} <span className={styles.number}>{count}</span>
            </span>
          </Chip>
        ))}
      </fieldset>
    </Chip.Group>
  );
}
