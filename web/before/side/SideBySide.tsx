import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { SideContent } from './SideContent.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import type { SideBySideState } from './useSideBySide.ts';

interface Props {
  side: SideBySideState;
  proposal: Proposal;
  interpretation: InterpretationFragment;
}

/** Two initiatives, or the proposal and one, compared field by field. */
export function SideBySide({ side, proposal, interpretation }: Props) {
  const { t } = useTranslation('before');
  const narrow = useMediaQuery('(max-width: 48em)');
  return (
    <Modal
      opened={side.ids.length > 0}
      onClose={side.close}
      title={t('side.title')}
      size="70rem"
      fullScreen={narrow}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('export.close') }}
    >
      {side.ids.length > 0 && <SideContent ids={side.ids} proposal={proposal} interpretation={interpretation} />}
    </Modal>
  );
}
