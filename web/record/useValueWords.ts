import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import { useThings } from '#web/domain/useThings.ts';
import { formatTyped } from './formatTyped.ts';
import type { ValueWords } from './describeValue.ts';

const nothing: ReadonlyMap<string, ThingLinkFragment> = new Map();

/** What values are described with: the language, and the names of the things that they refer to. */
export function useValueWords(ids: readonly string[], known = nothing): ValueWords {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  const loaded = useThings(ids).things;
  return {
    language,
    toName: (id) => (known.get(id) ?? loaded.get(id))?.name ?? id,
    toDate: (type, text) => formatTyped(type, text, language, t),
    yes: t('state.yes'),
    no: t('state.no'),
  };
}
