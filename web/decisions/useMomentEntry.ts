import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { dateText } from '#web/domain/dates.ts';
import type { Entry } from './calendar.ts';
import type { Moment } from './moments.ts';

/** A moment as an entry of a calendar. Where an end is not known, it stands on its start alone, and says so. */
export function useMomentEntry() {
  const { t } = useTranslation('decisions');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  return ({ key, thing, start, end, openEnded, note }: Moment): Entry => {
    const told = (date: string | null, unknown: 'startUnknown' | 'endUnknown') =>
      date ? dateText(date, language) : t(`period.${unknown}`, { ns: 'common' });
    const until = openEnded ? t('period.openEnded', { ns: 'common' }) : told(end, 'endUnknown');
    const said = thing.statusHistory[0]?.date;
    return {
      id: key,
      title: note ? `${thing.name} (${note})` : thing.name,
      start: (start ?? end)!,
      end: start ? end : null,
      lines: [
        start && start === end ? told(start, 'startUnknown') : `${told(start, 'startUnknown')} – ${until}`,
        t('entry.status', {
          status: vocabulary.label('Status', thing.status),
          date: said ? dateText(said, language) : '?',
        }),
      ],
      address: `${location.origin}/thing/${encodeURIComponent(thing.id)}`,
      category: vocabulary.kind(thing.kind)?.label,
    };
  };
}
