import { Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpretationFragment } from '#web/api/operations.ts';
import { toReadPeriod } from '#web/before/proposal/toReadPeriod.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { DateText } from '#web/domain/DateText.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import { quoteRanges } from './quoteRanges.ts';
import styles from './PeriodChip.module.css';

interface Props {
  interpretation: InterpretationFragment;
  state: ProposalState;
}

/** The period that was read, and the words that it comes from. Opens a form that corrects it. */
export function PeriodChip({ interpretation, state }: Props) {
  const { t } = useTranslation('before');
  const [open, setOpen] = useState(false);
  const { start, end, periodRanges, periodAssumed } = interpretation;
  const words = quoteRanges(interpretation, periodRanges).map((text) => t('form.quoted', { words: text }));
  const notGiven = periodAssumed ? 'periodAssumed' : !start ? 'startNotGiven' : !end ? 'endNotGiven' : undefined;
  const origin = [...words, notGiven && t(`interpretation.${notGiven}`)].filter(Boolean).join(', ');
  return (
    <span className={styles.period}>
      <Popover opened={open} onChange={setOpen} width={300} position="bottom-start" trapFocus returnFocus withinPortal>
        <Popover.Target>
          <button
            type="button"
            className={styles.chip}
            data-assumed={periodAssumed || undefined}
            onClick={() => setOpen(!open)}
          >
            <IconCalendar size={14} stroke={1.7} aria-hidden />
            {start && !end ? <DateText date={start} /> : <PeriodText period={toReadPeriod(interpretation)} />}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('interpretation.period')}>
          <PeriodForm interpretation={interpretation} state={state} close={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
      {origin && <span className={styles.origin}>{origin}</span>}
    </span>
  );
}
