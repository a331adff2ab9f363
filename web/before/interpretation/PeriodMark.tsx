import { useTranslation } from 'react-i18next';
import type { InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { Mark } from './Mark.tsx';
import { PeriodForm } from './PeriodForm.tsx';

interface Props {
  text: string;
  interpretation: InterpretationFragment;
  state: ProposalState;
}

/** Words of the text that give the dates of the period. */
export function PeriodMark({ text, interpretation, state }: Props) {
  const { t } = useTranslation('before');
  return (
    <Mark text={text} label={t('interpretation.period')}>
      {(close) => <PeriodForm interpretation={interpretation} state={state} close={close} />}
    </Mark>
  );
}
