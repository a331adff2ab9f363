import { Button, CloseButton } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OverlapFragment } from '#web/api/operations.ts';
import type { SideBySideState } from './useSideBySide.ts';
import styles from '#web/before/parts/Applied.module.css';

/** The initiatives picked for comparison. */
export function SideBar({ side, overlaps }: { side: SideBySideState; overlaps: readonly OverlapFragment[] }) {
  const { t } = useTranslation('before');
  const picked = side.picked.filter((id) => overlaps.some(({ initiative }) => initiative.id === id));
  if (picked.length === 0) return null;
  return (
    <div className={styles.applied} role="status">
      <span>{picked.length === 2 ? t('side.bothPicked') : t('side.pickAnother')}</span>
      <Button
        size="xs"
        disabled={picked.length < 2}
        leftSection={<IconColumns2 size={15} stroke={1.7} aria-hidden />}
        onClick={() => side.open(picked)}
      >
        {t('side.compare')}
      </Button>
      <CloseButton size="sm" aria-label={t('side.clear')} onClick={side.clear} />
    </div>
  );
}
