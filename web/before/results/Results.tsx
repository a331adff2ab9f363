import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { Applied } from '#web/before/parts/Applied.tsx';
import { grouped } from '#web/before/parts/groupByVerdict.ts';
import { KeepDraft } from '#web/before/draft/SaveDraft.tsx';
import { Nothing } from './NoResults.tsx';
import type { OverlapsQuery } from '#web/api/operations.ts';
import { ResultsHead } from './ResultsHead.tsx';
import { SideBySide } from '#web/before/side/SideBySide.tsx';
import { SideBar } from '#web/before/side/SideBar.tsx';
import { telling } from '#web/before/change/significantChanges.ts';
import type { Typing } from '#web/before/proposal/useProposal.ts';
import { useSide } from '#web/before/side/useSideBySide.ts';
import { VerdictGroup } from './VerdictGroup.tsx';
import { WhatToChange } from '#web/before/change/WhatToChange.tsx';
import { WhomToJoin } from '#web/before/join/WhomToJoin.tsx';
import styles from './Results.module.css';

interface Props extends OverlapsQuery {
  typing: Typing;
  first: number;
  loading: boolean;
}

/** The answer, in the order in which an officer needs it: what is there, whom to join, what to change. */
export function Results(props: Props) {
  const { typing, first, loading, overlaps, understanding, whomToJoin } = props;
  const { t } = useTranslation('before');
  const { set } = useParameters();
  const { proposal, arrivals } = typing;
  const heading = useRef<HTMLHeadingElement>(null);
  const side = useSide();

  // A comparison made here takes the keyboard to the answer; a link that is opened, or a correction, leaves it.
  const arrived = useRef(0);
  useEffect(() => {
    if (loading || arrived.current === arrivals) return;
    arrived.current = arrivals;
    heading.current?.focus({ preventScroll: true });
    // Where there is room for both, what was understood stands above its answer.
    const wide = matchMedia('(min-width: 62em)').matches;
    (wide ? document.getElementById('understood') : heading.current)?.scrollIntoView({ block: 'start' });
  }, [loading, arrivals]);

  const groups = grouped(overlaps);
  const changes = telling(props.whatToChange, overlaps);
  const largest = Math.max(...overlaps.flatMap(({ reasons }) => reasons.map(({ contribution }) => contribution)));
  return (
    <>
      <ResultsHead
        heading={heading}
        proposal={proposal}
        groups={groups}
        answer={{ overlaps, understanding, whomToJoin, changes }}
      />
      {groups.length === 0 && <Nothing understanding={understanding} />}
      {groups.map(([verdict, all]) => (
        <VerdictGroup key={verdict} verdict={verdict} overlaps={all} largest={largest} side={side} />
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
      {whomToJoin.length > 0 && <WhomToJoin allies={whomToJoin} />}
      {changes.length > 0 && <WhatToChange changes={changes} given={understanding.given} typing={typing} />}
      <KeepDraft proposal={proposal} />
      {typing.applied && (
        <Applied
          undo={typing.undo}
          close={typing.settle}
          leave={() => heading.current?.focus({ preventScroll: true })}
        />
      )}
      <SideBar side={side} overlaps={overlaps} />
      <SideBySide side={side} proposal={proposal} understanding={understanding} />
    </>
  );
}
