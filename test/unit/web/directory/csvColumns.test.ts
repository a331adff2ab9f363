import { beforeAll, expect, test, vi } from 'vitest';
import { buildCsvColumns, type CsvLabels } from '#web/directory/export/csvColumns.ts';
import type { FactFormat } from '#web/directory/facts.ts';
import type { Row } from '#web/directory/rowsQuery.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';

const kind = { kind: 'PROJECT', type: 'Project', interfaces: ['Initiative', 'Thing'], fields: [] };
const labels = new Proxy({}, { get: (_, name) => String(name) }) as CsvLabels;
const format = {
  vocabulary: {
    kind: () => undefined,
    field: (_: string, name: string) => ({ label: name }),
    label: (_: string, value: string) => value.toLowerCase(),
  },
  language: 'en',
} as unknown as FactFormat;

const place = { id: 'benin', name: 'Bénin' };
const row = {
  id: 'wells',
  kind: 'PROJECT',
  name: 'Wells',
  original: 'Wells',
  status: 'ENDED',
  statusHistory: [{ date: '2015', confidence: 'IMPLIED' }],
  period: { start: '2013', end: null, openEnded: false, interval: '2013/' },
  stated: [
    { field: 'places', value: 'benin', confidence: 'IMPLIED' },
    { field: 'themes', value: 'water', confidence: 'STATED' },
    { field: 'period', value: '2013/', confidence: 'UNCERTAIN' },
  ],
  themes: [{ id: 'water', name: 'Water' }],
  places: [place],
  participations: { nodes: [{ role: 'LEAD', confidence: 'UNCERTAIN', actor: { id: 'town', name: 'Town' } }] },
  citations: [
    { document: { name: 'Minutes' }, section: 'Results', paragraph: 2, confidence: 'IMPLIED' },
    { document: { name: 'Report' }, section: null, paragraph: null, confidence: 'STATED' },
  ],
} as unknown as Row;

beforeAll(() => void vi.stubGlobal('location', { origin: 'https://example.org' }));

test('a row of the CSV file says what no source states outright, and where the rest is from', () => {
  const columns = buildCsvColumns([kind as unknown as KindDescription], [], format, labels);
  const text = (label: string) => columns.find((column) => column.label.toLowerCase() === label)!.text(row);
  expect(text('doubts').split('; ')).toEqual([
    'statusHistory: ended (implied)',
    'places: Bénin (implied)',
    'period: 2013/ (uncertain)',
    'participations: Town (uncertain)',
  ]);
  expect(text('sources')).toBe('Minutes, Results, ¶ 2 (implied); Report');
});
