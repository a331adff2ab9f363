import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface AxeOptions {
  /** A selector of the part to check; the whole page when undefined. */
  part?: string;
}

/** The serious and critical accessibility violations of a page, one line each. */
export async function findBarriers(page: Page, { part }: AxeOptions = {}): Promise<string[]> {
  // Legacy mode runs in the page itself: without frames, nothing else is needed.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include(part);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html }) => html.slice(0, 160)).join('\n    ')}`);
}

const settleMs = 2_000;

/** By how many pixels a page is wider than its window, once it has followed a change of the window's size. */
export async function horizontalOverflow(page: Page): Promise<number> {
  const measure = () => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, {
      timeout: settleMs,
    })
    .catch(() => {});
  return page.evaluate(measure);
}
