import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatNumber } from './dates.ts';
import type { MoneyTextFragment } from '#web/api/operations.ts';

/** An amount with its currency, a contribution in kind, or both. */
export function MoneyText({ money }: { money: Omit<MoneyTextFragment, '__typename'> }) {
  const { language } = useLanguage();
  const { amount, currency, inKind } = money;
  const options = currency ? { style: 'currency' as const, currency, maximumFractionDigits: 0 } : undefined;
  return (
    <span className="figures">
      {amount != null && formatNumber(amount, language, options)}
      {amount != null && inKind && ' · '}
      {inKind}
    </span>
  );
}
