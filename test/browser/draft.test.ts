import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers } from '#test/kit/axe.ts';
import { test as base } from '#test/kit/journey.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { fill, pattern, texts } from '#test/kit/texts.ts';

const { fr } = texts;

const test = base.override('readOnly', false);

const title = 'Atelier de soin des axolotls au Chiapas';
const proposal = `/before?lang=fr&title=${encodeURIComponent(title)}&place=mexico&start=2030`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const duplicate = '[data-conclusion=DUPLICATE], [data-conclusion=POSSIBLE]';
const noDuplicate = '[data-conclusion]:not([data-conclusion=DUPLICATE], [data-conclusion=POSSIBLE])';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a proposal saved as a draft', { timeout: 180_000 }, () => {
  const signIn = async (page: Page, name: 'ana' | 'luis') => {
    await page.getByLabel(fr.common.editor.token, { exact: true }).fill(tokenFor(name));
    await page.keyboard.press('Enter');
  };

  test('warns the next editor of a duplicate, and can be removed again', async ({ journey }) => {
    const editor = await journey.visit(proposal);
    // The first comparison after a start is slow on a busy machine.
    await editor.locator(noDuplicate).waitFor({ timeout: 100_000 });
    await button(editor, fr.before.draft.save).click();

    // Signing in comes first; a wrong token is reported.
    await editor.getByLabel(fr.common.editor.token, { exact: true }).fill('faux');
    await editor.keyboard.press('Enter');
    await dialog(editor).getByText(fr.common.editor.wrong).waitFor();
    expect(await findBarriers(editor, { part: '[role=dialog]' })).toEqual([]);
    await signIn(editor, 'ana');

    // Then the dialog continues, with the network preselected.
    await dialog(editor).getByRole('radio', { name: fr.before.draft.NETWORK.label }).waitFor();
    expect(await dialog(editor).getByRole('radio', { name: fr.before.draft.NETWORK.label }).isChecked()).toBe(true);
    expect(await findBarriers(editor, { part: '[role=dialog]' })).toEqual([]);
    await button(editor, fr.before.draft.confirm).click();
    const notice = editor
      .getByRole('status')
      .filter({ hasText: fill(fr.before.draft.saved, { visibility: fr.common.visibility.NETWORK.label }) });
    await notice.waitFor();
    expect(await focused(editor)).toMatch(pattern(fr.before.draft.saved));
    const page = await notice.getByRole('link', { name: title }).getAttribute('href');

    const next = await journey.visit('/');
    await button(next, fr.common.editor.signIn).click();
    await signIn(next, 'luis');
    await button(next, fill(fr.common.editor.signedIn, { name: 'luis' })).waitFor();
    await next.goto(proposal);
    await next.locator(duplicate).filter({ hasText: title }).waitFor();
    const card = next.getByRole('article', { name: title });
    expect(await card.innerText()).toContain(`${fr.common.record.DRAFT} · ${fr.common.visibility.NETWORK.label}`);
    await next.goto(page!);
    await next.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await next.getByRole('main').innerText()).toContain(
      `${fr.common.record.DRAFT} · ${fr.common.visibility.NETWORK.label}`,
    );

    const reader = await journey.visit(proposal);
    await reader.locator(noDuplicate).waitFor();
    await reader.goto(page!);
    await reader.getByRole('heading', { level: 1, name: fr.thing.unknown.title }).waitFor();

    await button(editor, fr.before.draft.undo).click();
    await editor.getByText(fr.before.draft.undone).waitFor();
    expect(await focused(editor)).toBe(fr.before.draft.save);
    await next.goto(proposal);
    await next.locator(noDuplicate).waitFor();
  });

  test('private, on a phone: signing out hides it', async ({ journey }) => {
    const page = await journey.visit(proposal, { width: 360 });
    await page.getByRole('button', { name: fr.common.frame.openMenu }).click();
    await dialog(page).getByRole('button', { name: fr.common.editor.signIn, exact: true }).click();
    await signIn(page, 'ana');
    await dialog(page).waitFor({ state: 'hidden' });
    await button(page, fr.before.draft.save).click();
    await dialog(page).getByRole('radio', { name: fr.before.draft.PRIVATE.label }).check();
    await button(page, fr.before.draft.confirm).click();
    const link = page.getByRole('status').getByRole('link', { name: title });
    await link.click();
    await page.getByText(`${fr.common.record.DRAFT} · ${fr.common.visibility.PRIVATE.label}`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await findBarriers(page)).toEqual([]);

    await page.reload();
    await page.getByText(`${fr.common.record.DRAFT} · ${fr.common.visibility.PRIVATE.label}`).waitFor();
    await page.getByRole('button', { name: fr.common.frame.openMenu }).click();
    await dialog(page).getByRole('button', { name: fr.common.editor.signOut }).click();
    await page.getByRole('heading', { level: 1, name: fr.thing.unknown.title }).waitFor();
    const stored = await page.evaluate(() => [...Object.values(localStorage), ...Object.values(sessionStorage)].join());
    expect(stored).not.toContain(tokenFor('ana'));
  });

  test('is edited in the comparison, removed on its page, and restored', async ({ journey, site }) => {
    const { saveProposalAsDraft } = await site.request(
      'mutation ($proposal: ProposalInput!) { saveProposalAsDraft(proposal: $proposal) { id } }',
      { proposal: { title: 'Atelier de mesure des axolotls', kind: 'TRAINING', places: ['mexico'], start: '2031' } },
      { as: 'ana' },
    );
    const address = `/thing/${saveProposalAsDraft.id}?lang=fr`;
    const editor = await journey.visit('/?lang=fr');
    await button(editor, fr.common.editor.signIn).click();
    await signIn(editor, 'ana');
    await button(editor, fill(fr.common.editor.signedIn, { name: 'ana' })).waitFor();
    await editor.goto(address);
    await editor.getByRole('link', { name: fr.thing.publish.edit, exact: true }).click();

    // It is not compared with itself.
    await editor.locator('[aria-busy=false] [data-conclusion]').waitFor();
    expect(await editor.getByRole('article', { name: 'Atelier de mesure des axolotls' }).count()).toBe(0);
    expect(new URL(editor.url()).searchParams.getAll('place')).toEqual(['mexico']);
    await button(editor, fr.before.interpretation.edit).click();
    await editor.getByLabel(fr.before.form.title, { exact: true }).fill('Atelier de pesée des axolotls');
    await button(editor, fr.before.form.compare).click();
    await button(editor, fr.before.draft.update).click();
    await editor.getByText(fr.before.draft.updated).waitFor();
    await editor.goto(address);
    await editor.getByRole('heading', { level: 1, name: 'Atelier de pesée des axolotls' }).waitFor();

    await button(editor, fr.thing.actions.more).click();
    await editor.getByRole('menuitem', { name: fr.thing.actions.remove }).click();
    await button(editor, fr.thing.actions.confirmRemove).click();
    await editor.getByText(fr.thing.actions.removed, { exact: true }).waitFor();
    expect(await findBarriers(editor)).toEqual([]);
    await button(editor, fr.common.undo.undo).click();
    await button(editor, fr.thing.actions.status).waitFor();
    expect(await editor.locator('header p').textContent()).toContain(fr.common.record.DRAFT);
  });

  test('is published and validated on its page, and both can be undone', async ({ journey, site }) => {
    const { saveProposalAsDraft } = await site.request(
      'mutation ($title: String!) { saveProposalAsDraft(proposal: { title: $title, kind: TRAINING }) { id } }',
      { title: 'Atelier de comptage des axolotls' },
      { as: 'ana' },
    );
    const address = `/thing/${saveProposalAsDraft.id}?lang=fr`;
    const badge = (page: Page, text: string) => page.locator('header p').getByText(text, { exact: true }).waitFor();
    const editor = await journey.visit('/?lang=fr', { width: 360 });
    await editor.getByRole('button', { name: fr.common.frame.openMenu }).click();
    await dialog(editor).getByRole('button', { name: fr.common.editor.signIn, exact: true }).click();
    await signIn(editor, 'ana');
    await dialog(editor).waitFor({ state: 'hidden' });
    await editor.goto(address);
    await badge(editor, `${fr.common.record.DRAFT} · ${fr.common.visibility.NETWORK.label}`);

    await button(editor, fill(fr.thing.publish.visibleTo, { by: fr.thing.publish.NETWORK.audience })).focus();
    await editor.keyboard.press('Enter');
    await editor.getByRole('menuitemradio', { name: pattern(fr.thing.publish.PRIVATE.label) }).waitFor();
    expect(await findBarriers(editor)).toEqual([]);
    await editor.keyboard.press('ArrowUp');
    await editor.keyboard.press('Enter');
    await badge(editor, `${fr.common.record.DRAFT} · ${fr.common.visibility.PUBLIC.label}`);
    expect(await focused(editor)).toContain(fr.thing.publish.PUBLIC.done);
    expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    const reader = await journey.visit(address);
    await badge(reader, `${fr.common.record.DRAFT} · ${fr.common.visibility.PUBLIC.label}`);
    expect(await button(reader, fr.thing.publish.validate).count()).toBe(0);

    await editor.keyboard.press('Tab');
    await editor.keyboard.press('Enter');
    await badge(editor, `${fr.common.record.DRAFT} · ${fr.common.visibility.NETWORK.label}`);
    expect(await focused(editor)).toBe(fill(fr.thing.publish.visibleTo, { by: fr.thing.publish.NETWORK.audience }));

    await button(editor, fr.thing.publish.validate).click();
    await badge(editor, fr.common.visibility.NETWORK.label);
    expect(await focused(editor)).toContain(fr.thing.publish.record.VALIDATED);
    expect(await findBarriers(editor)).toEqual([]);

    // A concurrent change: nothing is written, and the new state is shown.
    await site.request(
      'mutation ($id: ID!) { changeRecord(id: $id, record: SUBMITTED, version: 4) { id } }',
      { id: saveProposalAsDraft.id },
      { as: 'luis' },
    );
    await button(editor, fr.thing.publish.undo).click();
    await editor.getByRole('alert').getByText(fr.thing.publish.errors.stale).waitFor();
    await badge(editor, `${fr.common.record.SUBMITTED} · ${fr.common.visibility.NETWORK.label}`);
  });
});

describe('the text of a document', { timeout: 180_000 }, () => {
  const address = '/thing/dci-vietnam-2014?lang=fr';
  const text = [
    'La DCI au Vietnam',
    'Une délégation est ouverte à Hanoï.',
    'La coopération de sécurité intérieure avec le Vietnam',
    'Un accord la fonde.',
  ].join('\n\n');
  const cited = (page: Page) => page.locator('[aria-current=location]');

  test('is opened by a citation at the paragraph, and attached by an editor', async ({ journey }) => {
    const words = fr.thing.text;
    const editor = await journey.visit(address, { width: 390, height: 844 });
    await editor.getByRole('button', { name: fr.common.frame.openMenu }).click();
    await button(editor, fr.common.editor.signIn).click();
    await editor.getByLabel(fr.common.editor.token, { exact: true }).fill(tokenFor('ana'));
    await editor.keyboard.press('Enter');
    await editor.getByText(words.none).waitFor();
    await button(editor, words.add).click();
    await dialog(editor)
      .locator('input[type=file]')
      .setInputFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await dialog(editor).getByRole('radio', { name: words.PUBLIC.label, exact: true }).check();
    expect(await findBarriers(editor, { part: '[role=dialog]' })).toEqual([]);
    await button(editor, words.form.save).click();
    await editor.getByText(words.saved).waitFor();
    await editor.getByText('Un accord la fonde.').waitFor();
    expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    const reader = await journey.visit('/thing/delegation-dci-hanoi?lang=fr');
    const sources = reader.getByRole('region', { name: fr.thing.sources, exact: true });
    await sources.getByRole('link', { name: 'La DCI au Vietnam ¶ 1' }).first().click();
    await reader.waitForURL(/section=La\+DCI.*paragraph=1/);
    await cited(reader).filter({ hasText: 'Une délégation est ouverte à Hanoï.' }).waitFor();
    expect(await focused(reader)).toContain('Une délégation');
    await cited(reader)
      .getByRole('link', { name: /Délégation/ })
      .first()
      .waitFor();
    expect(await findBarriers(reader, { part: '#text' })).toEqual([]);
    await reader.goBack();
    await reader.waitForURL(/delegation-dci-hanoi/);

    // The page says that the text does not have the passage, and shows the document all the same.
    await reader.goto(`${address}&section=Autre&paragraph=2`);
    await reader.getByText(fill(words.notFound, { passage: 'Autre ¶ 2' })).waitFor();
    await reader.getByText('Un accord la fonde.').waitFor();

    await button(editor, words.remove).click();
    await dialog(editor).getByRole('button', { name: words.remove, exact: true }).click();
    await editor.getByText(words.removed).waitFor();
  });
});
