import { shortenTitle } from '#schema/shortenTitle.ts';
import { useEffect, useRef, useState } from 'react';
import { Applied } from '#web/before/parts/Applied.tsx';
import { nestParts } from '#web/before/parts/nestParts.ts';
import { UpdateDraft } from '#web/before/draft/UpdateDraft.tsx';
import { SaveDraft } from '#web/before/draft/SaveDraft.tsx';
import { NoResults } from './NoResults.tsx';
import type { OverlapsQuery } from '#web/api/operations.ts';
import { ResultsHead } from './ResultsHead.tsx';
import { SideBySide } from '#web/before/side/SideBySide.tsx';
import { SideBar } from '#web/before/side/SideBar.tsx';
import { significantChanges } from '#web/before/change/significantChanges.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { useSideBySide } from '#web/before/side/useSideBySide.ts';
import { Checklist } from '#web/before/criteria/Checklist.tsx';
import { useChecklist } from '#web/before/criteria/useChecklist.ts';
import { WhatToChange } from '#web/before/change/WhatToChange.tsx';
import { WhomToJoin } from '#web/before/join/WhomToJoin.tsx';
import { Closest } from './Closest.tsx';
import { LinkedPartners } from './LinkedPartners.tsx';
import { selectLinked } from './selectLinked.ts';

interface Props extends OverlapsQuery {
  state: ProposalState;
  /** Maximum number of overlaps that was requested. */
  first: number;
  loading: boolean;
  /** The draft that the proposal was opened from. */
  draftId?: string;
}

/** The conclusion, the overlaps from the closest, potential partners and suggested changes. */
export function Results(props: Props) {
  const { state, first, loading, draftId, overlaps, interpretation, whomToJoin } = props;
  const { proposal, submitCount } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const side = useSideBySide();
  const checklist = useChecklist();
  const [showsFigures, setShowsFigures] = useState(false);

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

  const changes = significantChanges(props.whatToChange, overlaps);
  const linked = selectLinked(overlaps, interpretation);
  return (
    <>
      <ResultsHead
        heading={heading}
        proposal={proposal}
        answer={{ overlaps, interpretation, whomToJoin, changes, checklist }}
      />
      {overlaps.length === 0 && <NoResults interpretation={interpretation} />}
      {linked.length > 0 && <LinkedPartners overlaps={linked} />}
      {overlaps.length > 0 && (
        <Closest
          key={submitCount}
          overlaps={nestParts(overlaps)}
          hasMore={overlaps.length === first}
          first={first}
          loading={loading}
          showsFigures={showsFigures}
          setShowsFigures={setShowsFigures}
          side={side}
        />
      )}
      {whomToJoin.length > 0 && <WhomToJoin partners={whomToJoin} />}
      {changes.length > 0 && (
        <WhatToChange changes={changes} parts={interpretation.given} state={state} showsFigures={showsFigures} />
      )}
      {checklist.lists.length > 0 && <Checklist state={checklist} />}
      {draftId ? (
        <UpdateDraft id={draftId} proposal={proposal} />
      ) : (
        <SaveDraft proposal={proposal} title={shortenTitle(interpretation.title)} />
      )}
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
