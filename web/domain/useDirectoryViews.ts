import { useTranslation } from 'react-i18next';

/** The views of the directory: all records, and the needs that offers answer. */
export function useDirectoryViews(shown: 'records' | 'needs') {
  const { t } = useTranslation();
  const views = [
    { view: 'records', to: '/directory' },
    { view: 'needs', to: '/needs' },
  ] as const;
  return {
    label: t('directoryViews.label'),
    all: views.map(({ view, to }) => ({ name: t(`directoryViews.${view}`), to, shown: view === shown })),
  };
}
