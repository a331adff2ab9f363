import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#web/ui/saveFile.ts';
import type { CalendarEntry } from './calendar.ts';

/** Downloads the dated entries of a list as an ICS file. */
export function ExportButton({ name, entries }: { name: string; entries(): CalendarEntry[] }) {
  const { t } = useTranslation('decisions');
  const list = entries();

  async function save() {
    // Loaded on demand: not part of the page's first visit.
    const { buildCalendar } = await import('./calendar.ts');
    saveFile(`maillage-${t('file')}.ics`, 'text/calendar;charset=utf-8', buildCalendar(name, list));
  }

  return (
    <Button
      size="xs"
      variant="default"
      disabled={list.length === 0}
      leftSection={<IconCalendarDown size={14} stroke={1.7} aria-hidden />}
      onClick={() => void save()}
    >
      {t('export', { count: list.length })}
    </Button>
  );
}
