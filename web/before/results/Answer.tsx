import { useTranslation } from 'react-i18next';
import type { ApiQueryResult } from '#web/api/useApiQuery.ts';
import { toApiError } from '#web/api/apiError.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import type { OverlapsQuery } from '#web/api/operations.ts';
import { Results } from './Results.tsx';
import { Interpretation } from '#web/before/interpretation/Interpretation.tsx';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './Answer.module.css';

interface Props {
  state: ProposalState;
  answer: ApiQueryResult<OverlapsQuery>;
  first: number;
  /** The draft that the proposal was opened from: it is not compared with itself. */
  draftId?: string;
  /** Opens the form; absent while it is open. */
  edit?(): void;
}

/** The proposal as it was read, and the results of comparing it. */
export function Answer({ state, answer, first, draftId, edit }: Props) {
  const { t } = useTranslation('before');
  const pending = answer.loading || state.pending;
  // Dates are validated in the form: what the API rejects is a text without content words.
  const isUnreadable = answer.error !== undefined && !answer.loading && toApiError(answer.error).code === 'INVALID';
  return (
    <div className={styles.answer}>
      <Interpretation state={state} interpretation={answer.data?.interpretation} edit={edit} />
      {isUnreadable ? (
        <EmptyState title={t('errors.textUnread')} />
      ) : (
        <QueryBoundary result={answer}>
          {(data) => (
            <div className={styles.results} aria-busy={pending} data-waiting={pending || undefined}>
              <Results
                state={state}
                first={first}
                loading={answer.loading}
                draftId={draftId}
                {...data}
                overlaps={data.overlaps.filter(({ initiative }) => initiative.id !== draftId)}
              />
            </div>
          )}
        </QueryBoundary>
      )}
    </div>
  );
}
