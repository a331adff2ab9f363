import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#web/ui/saveFile.ts';
import { type CalendarEntry, buildCalendar } from './calendar.ts';

/** What is listed and has a date, for the reader's own calendar. */
export function ExportButton({ name, entries }: { name: string; entries(): CalendarEntry[] }) {
  const { t } = useTranslation('decisions');
  const list = entries();
  return (
    <Button
      size="xs"
      variant="default"
      disabled={list.length === 0}
      leftSection={<IconCalendarDown size={14} stroke={1.7} aria-hidden />}
      onClick={() => saveFile(`maillage-${t('file')}.ics`, 'text/calendar;charset=utf-8', buildCalendar(name, list))}
    >
      {t('export', { count: list.length })}
    </Button>
  );
}
