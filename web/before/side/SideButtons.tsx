import { Checkbox } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './SideButtons.module.css';
import type { SideBySideState } from './useSideBySide.ts';

/** Compares an initiative with the proposal, or picks it for comparison with another. */
export function SideButtons({ id, name, side }: { id: string; name: string; side: SideBySideState }) {
  const { t } = useTranslation('before');
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={t('side.withProposalLabel', { name })} onClick={() => side.open([id])}>
        <IconColumns2 size={15} stroke={1.7} aria-hidden />
        {t('side.withProposal')}
      </button>
      <Checkbox
        size="xs"
        label={t('side.pick')}
        aria-label={t('side.pickLabel', { name })}
        checked={side.picked.includes(id)}
        onChange={() => side.pick(id)}
      />
    </div>
  );
}
