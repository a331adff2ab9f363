import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatNumber } from '#web/domain/dates.ts';
import type { Problem } from '#web/edit/model/findProblems.ts';

/** Returns a function that says in the reader's language what is wrong with a value. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('edit');
  const { language } = useLanguage();
  return (problem) => {
    switch (problem.reason) {
      case 'text':
        return problem.text;
      case 'min':
      case 'max':
        return t(`problems.${problem.reason}`, { bound: formatNumber(problem.bound, language) });
      case 'example':
        return t('problems.example', { example: problem.example });
      default:
        return t(`problems.${problem.reason}`);
    }
  };
}
