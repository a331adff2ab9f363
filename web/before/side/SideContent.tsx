import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { SideBySideDocument, type UnderstoodFragment } from '#web/api/operations.ts';
import { SideTable } from './SideTable.tsx';
import { columnOf, proposalColumn } from './sideColumns.ts';

interface Props {
  ids: readonly string[];
  proposal: Proposal;
  understanding: UnderstoodFragment;
}

/** Asks for what stands side by side; an address may name what is not there any more. */
export function SideContent({ ids, proposal, understanding }: Props) {
  const { t } = useTranslation('before');
  const answer = useAnswer(SideBySideDocument, { ids: [...ids] });
  return (
    <Answered answer={answer}>
      {({ nodes }) => {
        const found = nodes.flatMap((one) => (one && 'participations' in one ? [columnOf(one)] : []));
        if (found.length < ids.length) return <EmptyState title={t('side.gone')} />;
        const [left, right] =
          found.length === 2 ? found : [proposalColumn(proposal, understanding, t('card.proposal')), ...found];
        return left && right ? <SideTable left={left} right={right} /> : null;
      }}
    </Answered>
  );
}
