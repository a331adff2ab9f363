import { useApolloClient } from '@apollo/client/react';
import { discardResults } from '#web/api/discardResults.ts';
import { ChangeStatusDocument, type Status } from '#web/api/operations.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { getToday } from '#web/ui/days.ts';
import { buildStatusUpdate } from './buildStatusUpdate.ts';

interface NewStatus {
  status: Status;
  /** As EDTF; today when absent. */
  date: string | undefined;
  reason: string;
  /** Id of the document that states it; without one, the editor does. */
  document: string | undefined;
}

/** Adds a status to an initiative. Throws when nothing was written. */
export function useChangeStatus({ id, kind, version }: { id: string; kind: string; version: number }) {
  const client = useApolloClient();
  const { language } = useLanguage();
  const type = useVocabulary().kind(kind)?.type;
  return async ({ status, date, reason, document }: NewStatus) => {
    if (document) {
      const statement = { status, date: date ?? getToday(), reason: { [language]: reason }, citations: [{ document }] };
      const input = { id, version, add: { statusHistory: [statement] } };
      const { data } = await client.mutate({ mutation: buildStatusUpdate(type!), variables: { input } });
      const problems = data!.update.problems;
      if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
    } else {
      await client.mutate({ mutation: ChangeStatusDocument, variables: { id, version, status, reason, date } });
    }
    discardResults(client);
  };
}
