import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { getConfidence } from '#web/domain/confidence.ts';
import { addDoubt } from '#web/domain/addDoubt.ts';
import { formatDate } from '#web/domain/dates.ts';
import type { CalendarEntry } from './calendar.ts';
import type { DecisionWithState } from './useDecisions.ts';

/** Converts decisions with a due date to calendar entries. */
export function useDecisionEntry() {
  const { t } = useTranslation('decisions');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  return ({
    id,
    kind,
    text,
    due,
    responsible,
    responsibleStatements,
    event,
    state,
    done,
  }: DecisionWithState): CalendarEntry[] => {
    if (!due) return [];
    const meeting = event.period?.start;
    return [
      {
        id: `${id}-due`,
        title: text,
        start: due,
        isDeadline: true,
        lines: [
          t('entry.due', { date: formatDate(due, language) }),
          responsible.length > 0
            ? t('entry.who', {
                who: responsible
                  .map((actor) =>
                    addDoubt(vocabulary, actor.name, getConfidence(responsibleStatements, 'responsible', actor.id)),
                  )
                  .join(', '),
              })
            : t('noResponsible'),
          t('entry.meeting', { meeting: event.name, date: meeting ? formatDate(meeting, language) : '?' }),
          [t(`state.${state}`), state !== 'done' && t(done == null ? 'outcomeUnknown' : 'notDone')]
            .filter(Boolean)
            .join(' · '),
        ],
        url: `${location.origin}/thing/${encodeURIComponent(id)}`,
        category: vocabulary.kind(kind)?.label,
      },
    ];
  };
}
