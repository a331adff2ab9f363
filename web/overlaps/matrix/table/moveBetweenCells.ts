import type { KeyboardEvent } from 'react';

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Moves the focus between cells by arrow keys. Tab returns to the last focused cell. */
export function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>, rows: number, columns: number) {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
  const step = steps[event.key];
  if (!cell || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const [row = 0, column = 0] = cell.dataset.at!.split(' ').map(Number);
  const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value));
  const to = `${clamp(row + step[0], rows)} ${clamp(column + step[1], columns)}`;
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-at="${to}"]`);
  if (!next) return;
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus({ preventScroll: true });
  // Sticky heads would cover the cell.
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
