import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers, horizontalOverflow } from '#test/kit/axe.ts';
import { type Journey, test as base } from '#test/kit/journey.ts';
import type { SessionOptions } from '#test/kit/session.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { fill, texts } from '#test/kit/texts.ts';

const test = base.override('readOnly', false);

/** A page of an editor who has signed in on this device before. */
async function visitAsEditor(journey: Journey, url: string, options?: SessionOptions): Promise<Page> {
  const { page } = await journey.openSession(options);
  await page.addInitScript((token) => localStorage.setItem('maillage-editor', token), tokenFor('ana'));
  await page.goto(url);
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('an editor keeps the register', { timeout: 240_000 }, () => {
  test('an agreement is added, its status changed and taken back, and it is removed and restored', async ({
    journey,
  }) => {
    const { edit, thing } = texts.fr;
    const page = await visitAsEditor(journey, '/new/agreement?lang=fr&places=france');

    // Nothing is saved before what is required is filled; the summary leads to the fields.
    await button(page, edit.save).click();
    await page.getByText(fill(edit.problems.title_other, { count: '2' })).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Nom', { exact: false }).first().fill('Jumelage Colima – Lyon');
    await page.getByLabel('Type d’accord').selectOption('TWINNING');
    await page.locator('#field-period').fill('automne 2013');
    await page.getByText('de septembre à novembre 2013').waitFor();

    // What was typed survives a reload.
    await page.reload();
    await page.getByText(edit.state.stored).waitFor();
    expect(await page.getByLabel('Nom', { exact: false }).first().inputValue()).toBe('Jumelage Colima – Lyon');
    await button(page, edit.save).click();
    await page.getByText(edit.saved.created).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Jumelage Colima – Lyon' }).waitFor();

    await button(page, thing.actions.status).click();
    await page.getByLabel(thing.actions.statusField).selectOption('DORMANT');
    await page.getByLabel(thing.actions.reason).fill('sans nouvelles depuis 2015');
    expect(await findBarriers(page, { part: '[role=dialog]' })).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: thing.actions.save }).click();
    await page.getByText(thing.actions.statusChanged).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(thing.actions.statusChanged).waitFor({ state: 'detached' });

    await button(page, thing.actions.more).click();
    await page.getByRole('menuitem', { name: thing.actions.remove }).click();
    await page.getByRole('dialog').getByRole('button', { name: thing.actions.confirmRemove }).click();
    await page.getByText(thing.actions.removed, { exact: true }).waitFor();
    await button(page, thing.actions.takeBack).click();
    await page.getByRole('link', { name: thing.actions.edit, exact: true }).waitFor();
  });

  test('a fiche is changed in Spanish on a phone, by keyboard', async ({ journey }) => {
    const { edit } = texts.es;
    const page = await visitAsEditor(journey, '/thing/comar/edit?lang=es', { width: 390, height: 844 });
    // The page shows the name in its language.
    const name = page.getByRole('textbox', { name: edit.language.es }).first();
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' (COMAR)');
    expect(await horizontalOverflow(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(edit.saved.changed).waitFor();
    await page.getByRole('heading', { level: 1, name: /^Com.+\(COMAR\)$/ }).waitFor();
  });

  test('the old value of a field comes back from the history, and all activity is listed', async ({
    journey,
    site,
  }) => {
    const { history } = texts.fr;
    const nameOf = async () => (await site.request('{ node(id: "comar") { name(language: FR) } }')).node.name;
    const before = await nameOf();
    const page = await visitAsEditor(journey, '/thing/comar/edit?lang=fr');
    await page.getByRole('textbox', { name: texts.fr.edit.language.fr }).first().fill('Office à renommer');
    await button(page, texts.fr.edit.save).click();
    await page.getByText(texts.fr.edit.saved.changed).waitFor();
    expect(await nameOf()).toBe('Office à renommer');

    await page.getByRole('link', { name: texts.fr.thing.history.all }).click();
    await page.locator('ins', { hasText: 'Office à renommer' }).waitFor();
    await page.getByText(history.restoreField).first().click();
    await button(page, history.restore_one).click();
    await page.getByText(history.restored_one).waitFor();
    await page.getByText(fill(history.done.REVERTED, { by: 'ana' })).waitFor();
    expect(await nameOf()).toBe(before);

    await page.goto('/activity?lang=fr');
    await page
      .getByText(fill(history.doneTo.REVERTED_one, { by: 'ana' }))
      .first()
      .waitFor();
    await page
      .getByText(/fiches\.$/)
      .last()
      .waitFor();
  });
});
