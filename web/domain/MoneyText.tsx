import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatMoney } from './dates.ts';
import type { MoneyTextFragment } from '#web/api/operations.ts';

/** An amount with its currency, a contribution in kind, or both. */
export function MoneyText({ money }: { money: Omit<MoneyTextFragment, '__typename'> }) {
  const { language } = useLanguage();
  const { amount, currency, inKind } = money;
  return (
    <span className="figures">
      {amount != null && formatMoney(amount, currency, language)}
      {amount != null && inKind && ' · '}
      {inKind}
    </span>
  );
}
