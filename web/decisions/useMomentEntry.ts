import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { useLastHeard } from '#web/domain/useLastHeard.ts';
import type { CalendarEntry } from './calendar.ts';
import type { Moment } from './moments.ts';

/** Converts dated entries to calendar entries. With an unknown end they cover only their start, and say so. */
export function useMomentEntry() {
  const { t } = useTranslation('decisions');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const getLastHeard = useLastHeard();
  return ({ key, thing, start, end, openEnded, note }: Moment): CalendarEntry => {
    const formatBound = (date: string | null, unknown: 'startUnknown' | 'endUnknown') =>
      date ? formatDate(date, language) : t(`period.${unknown}`, { ns: 'common' });
    const until = openEnded ? t('period.openEnded', { ns: 'common' }) : formatBound(end, 'endUnknown');
    const statedOn = thing.statusHistory[0]?.date;
    return {
      id: key,
      title: note ? `${thing.name} (${note})` : thing.name,
      start: (start ?? end)!,
      end: start ? end : null,
      lines: [
        start && start === end
          ? formatBound(start, 'startUnknown')
          : `${formatBound(start, 'startUnknown')} – ${until}`,
        t('entry.status', {
          status: vocabulary.label('Status', thing.status),
          date: statedOn ? formatDate(statedOn, language) : '?',
        }),
        getLastHeard(thing) ?? '',
      ],
      url: `${location.origin}/thing/${encodeURIComponent(thing.id)}`,
      category: vocabulary.kind(thing.kind)?.label,
    };
  };
}
