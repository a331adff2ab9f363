import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { SideBySideDocument, type InterpretationFragment } from '#web/api/operations.ts';
import { SideTable } from './SideTable.tsx';
import { toColumn, toProposalColumn } from './sideColumns.ts';

interface Props {
  ids: readonly string[];
  proposal: Proposal;
  interpretation: InterpretationFragment;
}

/** Loads the compared initiatives. The URL may name one that no longer exists. */
export function SideContent({ ids, proposal, interpretation }: Props) {
  const { t } = useTranslation('before');
  const answer = useApiQuery(SideBySideDocument, { ids: [...ids] });
  return (
    <QueryBoundary result={answer}>
      {({ nodes }) => {
        const columns = nodes.flatMap((node) => (node && 'participations' in node ? [toColumn(node)] : []));
        if (columns.length < ids.length) return <EmptyState title={t('side.missing')} />;
        const [left, right] =
          columns.length === 2 ? columns : [toProposalColumn(proposal, interpretation, t('card.proposal')), ...columns];
        return left && right ? <SideTable left={left} right={right} /> : null;
      }}
    </QueryBoundary>
  );
}
