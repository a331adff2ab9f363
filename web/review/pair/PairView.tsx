import { type ReactNode, useState } from 'react';
import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { KeysHint } from '#web/ui/KeysHint.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { useKeys } from '#web/ui/useKeys.ts';
import { Actions } from './Actions.tsx';
import { Comparison } from './Comparison.tsx';
import { PairDocument, type ReviewedFragment } from '#web/api/operations.ts';
import styles from './PairView.module.css';
import { DuplicateReasons } from './DuplicateReasons.tsx';
import type { Pair } from '#web/review/pairs.ts';
import type { Decisions } from '#web/review/useDecisions.ts';
import type { DuplicateCandidate } from '#web/review/useDuplicates.ts';

interface Props {
  pair: Pair;
  /** The pair as found by the search. Undefined for a pair opened by its URL. */
  candidate: DuplicateCandidate | undefined;
  decisions: Decisions;
  move(by: 1 | -1): void;
  showNext(): void;
  /** The position among the pairs. */
  children: ReactNode;
}

/** The richer record remains by default. */
const recordWeight = ({ citations, participations, aliases }: ReviewedFragment) =>
  citations.length + participations.totalCount + aliases.length;

/** The two records of a pair side by side, and the decisions. */
export function PairView({ pair, candidate, decisions, move, showNext, children }: Props) {
  const { t } = useTranslation('review');
  const { on } = useKeys();
  const [swapped, setSwapped] = useState(false);
  const answer = useApiQuery(PairDocument, { ids: [...pair] });
  const records = (answer.data?.nodes ?? []).filter((node) => node !== null && 'version' in node) as ReviewedFragment[];
  const [first, second] = records;
  const pairRecords = first && second && first.id !== second.id ? ([first, second] as const) : undefined;
  const mergeable = pairRecords !== undefined && pairRecords[0].kind === pairRecords[1].kind;
  const keepsFirst =
    pairRecords !== undefined && recordWeight(pairRecords[0]) >= recordWeight(pairRecords[1]) !== swapped;
  const [keep, drop] = pairRecords ? (keepsFirst ? pairRecords : [pairRecords[1], pairRecords[0]]) : [];

  const decide = (action: () => Promise<boolean>) => {
    if (!decisions.busy) decisions.withEditor(() => void action().then((done) => done && showNext()));
  };
  const same = () => mergeable && decide(() => decisions.merge(keep!, drop!));
  const reviewPair = (decision: 'DIFFERENT' | 'UNSURE') =>
    pairRecords && decide(() => decisions.reviewPair(...pairRecords, decision));
  const swap = () => setSwapped((previous) => !previous);

  const letterKeys: HotkeyItem[] = [
    ['S', () => void same()],
    ['D', () => void reviewPair('DIFFERENT')],
    ['U', () => void reviewPair('UNSURE')],
    ['K', swap],
  ];
  useHotkeys([...(on ? letterKeys : []), ['ArrowLeft', () => move(-1)], ['ArrowRight', () => move(1)]]);

  return (
    <QueryBoundary result={answer} loading={<LoadingState lines={8} />}>
      {() =>
        pairRecords ? (
          <section className={styles.pair} aria-label={`${pairRecords[0].name} – ${pairRecords[1].name}`}>
            <div className={styles.bar}>
              {children}
              <Actions
                keep={keep!.name}
                drop={drop!.name}
                busy={decisions.busy}
                mergeable={mergeable}
                same={same}
                reviewPair={reviewPair}
                swap={swap}
              />
            </div>
            {candidate && <DuplicateReasons candidate={candidate} />}
            <Comparison records={pairRecords} keepId={keep!.id} choose={(id) => id !== keep!.id && swap()} />
            <KeysHint>{t('keys')}</KeysHint>
          </section>
        ) : (
          <EmptyState title={t(first && second ? 'already' : 'unknown')}>
            <p>{t(first && second ? 'alreadyText' : 'unknownText')}</p>
            <PageLink to="/review">{t('first')}</PageLink>
          </EmptyState>
        )
      }
    </QueryBoundary>
  );
}
