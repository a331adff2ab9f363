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

/** The answer, in the order in which an officer needs it: what is there, whom to join, what to change. */
export function Results(props: Props) {
  const { state, first, loading, overlaps, understanding, whomToJoin } = props;
  const { t } = useTranslation('before');
  const { set } = useSearchParameters();
  const { proposal, submitCount } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const side = useSideBySide();

  // A comparison made here takes the keyboard to the answer; a link that is opened, or a correction, leaves it.
  const focusedSubmit = useRef(0);
  useEffect(() => {
    if (loading || focusedSubmit.current === submitCount) return;
    focusedSubmit.current = submitCount;
    heading.current?.focus({ preventScroll: true });
    // Where there is room for both, what was understood stands above its answer.
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
        answer={{ overlaps, understanding, whomToJoin, changes }}
      />
      {groups.length === 0 && <NoResults interpretation={understanding} />}
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
      {changes.length > 0 && <WhatToChange changes={changes} given={understanding.given} state={state} />}
      <SaveDraft proposal={proposal} />
      {state.applied && (
        <Applied
          undo={state.undo}
          close={state.dismissUndo}
          restoreFocus={() => heading.current?.focus({ preventScroll: true })}
        />
      )}
      <SideBar side={side} overlaps={overlaps} />
      <SideBySide side={side} proposal={proposal} interpretation={understanding} />
    </>
  );
}
