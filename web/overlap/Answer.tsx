import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useAnswer.ts';
import { useParameters } from '#web/address/useParameters.ts';
import { grouped } from './grouped.ts';
import { Answered } from '#web/parts/Answered.tsx';
import { KeepDraft } from './KeepDraft.tsx';
import { Nothing } from './Nothing.tsx';
import { OverlapsDocument } from './Overlaps.graphql.ts';
import { type Proposal, inputOf, titleOf } from './proposal.ts';
import { Takeaway } from './Takeaway.tsx';
import { Understood } from './Understood.tsx';
import { VerdictGroup } from './VerdictGroup.tsx';
import styles from './Answer.module.css';

interface Props {
  proposal: Proposal;
  first: number;
  /** The reader compared here, and did not open a link. */
  arriving: boolean;
}

/** What the graph answers to a proposal: by verdict, or that there is nothing; and how it was read. */
export function Answer({ proposal, first, arriving }: Props) {
  const { t } = useTranslation('overlap');
  const { set } = useParameters();
  const answer = useAnswer(OverlapsDocument, { proposal: inputOf(proposal), first });
  const heading = useRef<HTMLHeadingElement>(null);
  const there = !answer.loading && answer.data !== undefined;

  const told = useRef(arriving ? null : proposal);
  useEffect(() => {
    if (!there || told.current === proposal) return;
    told.current = proposal;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: matchMedia('(max-width: 62em)').matches ? 'start' : 'nearest' });
  }, [there, proposal]);

  return (
    <Answered answer={answer}>
      {({ overlaps, understanding }) => {
        const groups = grouped(overlaps);
        const largest = Math.max(...overlaps.flatMap(({ reasons }) => reasons.map(({ contribution }) => contribution)));
        return (
          <div className={styles.answer} aria-busy={answer.loading} data-waiting={answer.loading || undefined}>
            <div className={styles.head}>
              <div>
                <p className={styles.proposal}>{titleOf(proposal)}</p>
                <h2 ref={heading} tabIndex={-1} className={styles.heading}>
                  {groups.length === 0
                    ? t('nothing.title')
                    : groups
                        .map(([verdict, { length }]) => t(`verdict.${verdict}.count`, { count: length }))
                        .join(' · ')}
                </h2>
              </div>
              <Takeaway proposal={proposal} overlaps={overlaps} understanding={understanding} />
            </div>
            <div className={styles.aside}>
              <Understood understanding={understanding} />
            </div>
            <div className={styles.groups}>
              {groups.length === 0 && <Nothing understanding={understanding} />}
              {groups.map(([verdict, all]) => (
                <VerdictGroup key={verdict} verdict={verdict} overlaps={all} largest={largest} />
              ))}
              {overlaps.length === first && first < 50 && (
                <Button
                  className={styles.more}
                  variant="default"
                  loading={answer.loading}
                  onClick={() => set({ first: String(first + 10) }, { replace: true })}
                >
                  {t('state.more', { ns: 'common' })}
                </Button>
              )}
              <KeepDraft proposal={proposal} />
            </div>
          </div>
        );
      }}
    </Answered>
  );
}
