import { type ReactNode, useState } from 'react';
import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { KeysHint } from '#web/ui/KeysHint.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { useKeys } from '#web/ui/useKeys.ts';
import { Actions } from './Actions.tsx';
import { Comparison } from './Comparison.tsx';
import { PairDocument, type ReviewedFragment } from '#web/api/operations.ts';
import styles from './PairView.module.css';
import { Why } from './Why.tsx';
import type { Pair } from './pairs.ts';
import type { Decisions } from './useDecisions.ts';
import type { Proposed } from './useDuplicates.ts';

interface Props {
  pair: Pair;
  /** What the API said of the pair, when it proposed it. */
  proposed: Proposed | undefined;
  decisions: Decisions;
  move(by: 1 | -1): void;
  goOn(): void;
  /** Where one is among the pairs. */
  children: ReactNode;
}

/** What tells more is kept, unless the reader wants it otherwise. */
const weight = ({ citations, participations, aliases }: ReviewedFragment) =>
  citations.length + participations.totalCount + aliases.length;

/** Both records of a pair side by side, and what can be decided of them. */
export function PairView({ pair, proposed, decisions, move, goOn, children }: Props) {
  const { t } = useTranslation('review');
  const { on } = useKeys();
  const [swapped, setSwapped] = useState(false);
  const answer = useAnswer(PairDocument, { ids: [...pair] });
  const records = (answer.data?.nodes ?? []).filter((node) => node !== null && 'version' in node) as ReviewedFragment[];
  const [one, other] = records;
  const both = one && other && one.id !== other.id ? ([one, other] as const) : undefined;
  const mergeable = both !== undefined && both[0].kind === both[1].kind;
  const keepsFirst = both !== undefined && weight(both[0]) >= weight(both[1]) !== swapped;
  const [keep, drop] = both ? (keepsFirst ? both : [both[1], both[0]]) : [];

  const decide = (work: () => Promise<boolean>) => {
    if (!decisions.busy) decisions.asEditor(() => void work().then((done) => done && goOn()));
  };
  const same = () => mergeable && decide(() => decisions.merge(keep!, drop!));
  const judge = (said: 'DIFFERENT' | 'UNSURE') => both && decide(() => decisions.judge(...both, said));
  const swap = () => setSwapped((before) => !before);

  const letters: HotkeyItem[] = [
    ['S', () => void same()],
    ['D', () => void judge('DIFFERENT')],
    ['U', () => void judge('UNSURE')],
    ['K', swap],
  ];
  useHotkeys([...(on ? letters : []), ['ArrowLeft', () => move(-1)], ['ArrowRight', () => move(1)]]);

  return (
    <Answered answer={answer} loading={<LoadingState lines={8} />}>
      {() =>
        both ? (
          <section className={styles.pair} aria-label={`${both[0].name} – ${both[1].name}`}>
            <div className={styles.bar}>
              {children}
              <Actions
                keep={keep!.name}
                drop={drop!.name}
                busy={decisions.busy}
                mergeable={mergeable}
                same={same}
                judge={judge}
                swap={swap}
              />
            </div>
            {proposed && <Why proposed={proposed} />}
            <Comparison both={both} keep={keep!.id} choose={(id) => id !== keep!.id && swap()} />
            <KeysHint>{t('keys')}</KeysHint>
          </section>
        ) : (
          <EmptyState title={t(one && other ? 'already' : 'unknown')}>
            <p>{t(one && other ? 'alreadyText' : 'unknownText')}</p>
            <PageLink to="/review">{t('first')}</PageLink>
          </EmptyState>
        )
      }
    </Answered>
  );
}
