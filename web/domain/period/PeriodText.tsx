import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText } from '#web/domain/DateText.tsx';
import type { DateLength } from '#web/domain/dates.ts';

interface Props {
  period: { start: string | null; end: string | null; openEnded: boolean } | null | undefined;
  length?: DateLength;
}

/** A period. Distinguishes an unknown end from an open one. */
export function PeriodText({ period, length }: Props) {
  const { t } = useTranslation();
  if (!period) return null;
  const { start, end, openEnded } = period;
  if (start && start === end) return <DateText date={start} length={length} />;
  const renderBound = (date: string | null, unknown: string) =>
    date ? (
      <DateText date={date} length={length} />
    ) : (
      <span title={unknown}>
        <span aria-hidden>?</span>
        <VisuallyHidden>{unknown}</VisuallyHidden>
      </span>
    );
  return (
    <span className="figures">
      {renderBound(start, t('period.startUnknown'))}
      {' – '}
      {openEnded ? t('period.openEnded') : renderBound(end, t('period.endUnknown'))}
    </span>
  );
}
