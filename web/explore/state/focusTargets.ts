/** The ids of what the keyboard can go on with when a change takes away what it was on. */
export const focusTargets = {
  add: 'add',
  pathEnd: 'path-end',
  stop: 'stop',
  title: 'chosen-title',
  tab: (table: string) => `table-tab-${table}`,
  chip: (n: number) => `chip-${n}`,
  row: (id: string) => `row-${id}`,
};

/** The rows that follow a thing's: the next of them can go with it. */
export function listRowsAfter(id: string): string[] {
  const rows = [...document.querySelectorAll('#table [id^="row-"]')].map((row) => row.id);
  return rows.slice(rows.indexOf(focusTargets.row(id)) + 1);
}
