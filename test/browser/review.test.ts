import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers } from '#test/kit/axe.ts';
import { test as base } from '#test/kit/journey.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { pattern, texts } from '#test/kit/texts.ts';

const { fr } = texts;

const test = base.override('readOnly', false);

const waitForStatus = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('two records of the same institution', { timeout: 180_000 }, () => {
  test('are compared, merged by keyboard, redirected from the old URL, and separated again', async ({
    journey,
    site,
  }) => {
    for (const [id, name] of [
      ['axolotl', 'Instituto Nacional del Axolotl'],
      ['axolotes', 'Institut national de l’axolotl'],
    ])
      await site.request(
        'mutation ($draft: InstitutionDraft!) { saveInstitution(draft: $draft) { id } }',
        { draft: { institutionType: 'AGENCY', country: { to: 'mexico' }, name, aliases: [id] } },
        { as: 'editor' },
      );
    const { institutions } = await site.request(
      '{ institutions(filter: { text: "axolotl" }, orderBy: { field: NAME, direction: ASC }) { nodes { id } } }',
    );
    const [left, right] = institutions.nodes.map(({ id }: { id: string }) => id) as [string, string];
    const page = await journey.visit(`/review?lang=fr&pair=${left},${right}`);
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('row', { name: /^Pays identique/ }).count()).toBe(1);
    expect(await table.getByRole('row', { name: /^Nom différent/ }).count()).toBe(1);
    expect(await findBarriers(page, { part: 'main' })).toEqual([]);

    // Signing in comes first; then the decision is saved.
    await page.keyboard.press('k');
    await page.keyboard.press('s');
    await page.getByLabel(fr.common.editor.token, { exact: true }).fill(tokenFor('ana'));
    await page.keyboard.press('Enter');
    await waitForStatus(page, pattern(fr.review.done.SAME));
    await page.getByText(/par ana/).waitFor();
    const { nodes } = await site.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [left, right] });
    expect(nodes[0].id).toBe(nodes[1].id);
    const mergedId = nodes[0].id === left ? right : left;

    const reader = await journey.visit(`/thing/${mergedId}?lang=fr`);
    await reader.waitForURL(`**/thing/${nodes[0].id}?lang=fr`);

    await page.keyboard.press('Control+z');
    await waitForStatus(page, pattern(fr.review.undone));
    await page.getByText(fr.review.merges.none).waitFor();
    await table.waitFor();
    const separated = await site.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [left, right] });
    expect(separated.nodes).toEqual([{ id: left }, { id: right }]);

    await page.keyboard.press('d');
    await waitForStatus(page, pattern(fr.review.done.DIFFERENT));
  });
});
