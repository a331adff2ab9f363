import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { Applied } from '#web/before/parts/Applied.tsx';
import { groupByVerdict } from '#web/before/parts/groupByVerdict.ts';
import { SaveDraft } from '#web/before/draft/SaveDraft.tsx';
import { NoResults } from './NoResults.tsx';
import type { OverlapsQuery } from '#web/api/operations.ts';
import { ResultsHead } from './ResultsHead.tsx';
import { SideBySide } from '#web/before/side/SideBySide.tsx';
import { SideBar } from '#web/before/side/SideBar.tsx';
import { significantChanges } from '#web/before/change/significantChanges.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { useSideBySide } from '#web/before/side/useSideBySide.ts';
import { VerdictGroup } from './VerdictGroup.tsx';
import { WhatToChange } from '#web/before/change/WhatToChange.tsx';
import { WhomToJoin } from '#web/before/join/WhomToJoin.tsx';
import styles from './Results.module.css';

interface Props extends OverlapsQuery {
  state: ProposalState;
  first: number;
  loading: boolean;
}

/** The overlaps by verdict, then potential partners, then suggested changes. */
export function Results(props: Props) {
  const { state, first, loading, overlaps, interpretation, whomToJoin } = props;
  const { t } = useTranslation('before');
  const { set } = useSearchParameters();
  const { proposal, submitCount } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const side = useSideBySide();

  // Submitting the form moves the focus to the results. Opening a link or correcting the proposal does not.
  const focusedSubmit = useRef(0);
  useEffect(() => {
    if (loading || focusedSubmit.current === submitCount) return;
    focusedSubmit.current = submitCount;
    heading.current?.focus({ preventScroll: true });
    // On wide screens the interpretation is visible together with the results below it.
    const wide = matchMedia('(min-width: 62em)').matches;
    (wide ? document.getElementById('interpretation') : heading.current)?.scrollIntoView({ block: 'start' });
  }, [loading, submitCount]);

  const groups = groupByVerdict(overlaps);
  const changes = significantChanges(props.whatToChange, overlaps);
  const maxContribution = Math.max(
    ...overlaps.flatMap(({ reasons }) => reasons.map(({ contribution }) => contribution)),
  );
  return (
    <>
      <ResultsHead
        heading={heading}
        proposal={proposal}
        groups={groups}
        answer={{ overlaps, interpretation, whomToJoin, changes }}
      />
      {groups.length === 0 && <NoResults interpretation={interpretation} />}
      {groups.map(([verdict, all]) => (
        <VerdictGroup key={verdict} verdict={verdict} overlaps={all} maxContribution={maxContribution} side={side} />
      ))}
      {overlaps.length === first && first < 50 && (
        <Button
          className={styles.more}
          variant="default"
          loading={loading}
          onClick={() => set({ first: String(first + 10) }, { replace: true })}
        >
          {t('state.more', { ns: 'common' })}
        </Button>
      )}
      {whomToJoin.length > 0 && <WhomToJoin partners={whomToJoin} />}
      {changes.length > 0 && <WhatToChange changes={changes} parts={interpretation.given} state={state} />}
      <SaveDraft proposal={proposal} />
      {state.applied && (
        <Applied
          undo={state.undo}
          close={state.dismissUndo}
          restoreFocus={() => heading.current?.focus({ preventScroll: true })}
        />
      )}
      <SideBar side={side} overlaps={overlaps} />
      <SideBySide side={side} proposal={proposal} interpretation={interpretation} />
    </>
  );
}
