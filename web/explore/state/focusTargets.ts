/** Element ids that the focus can move to when a change removes the focused element. */
export const focusTargets = {
  add: 'add',
  pathEnd: 'path-end',
  stop: 'stop',
  title: 'selection-title',
  tab: (table: string) => `table-tab-${table}`,
  chip: (n: number) => `chip-${n}`,
  row: (id: string) => `row-${id}`,
};

/** Ids of the table rows after a node's own. */
export function listRowsAfter(id: string): string[] {
  const rows = [...document.querySelectorAll('#table [id^="row-"]')].map((row) => row.id);
  return rows.slice(rows.indexOf(focusTargets.row(id)) + 1);
}
