import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers, horizontalOverflow } from '#test/kit/axe.ts';
import { type Journey, test } from '#test/kit/journey.ts';
import { fill, pattern, texts } from '#test/kit/texts.ts';

const { fr, es, en } = texts;

const words = {
  fr: {
    search: fr.explore.start.search,
    mieux: /^Action MIEUX Mexique II/,
    path: fr.explore.chips.path,
    from: fr.explore.act.pathFrom,
    end: fr.explore.path.search,
    sources: fr.explore.panel.sources,
    bordeaux: 'Communauté urbaine de Bordeaux',
    mexico: 'Gouvernement de la Ville de Mexico',
    hops: fill(fr.explore.path.hops_other, { count: 3 }),
  },
  es: {
    search: es.explore.start.search,
    mieux: /^Acción MIEUX México II/,
    path: es.explore.chips.path,
    from: es.explore.act.pathFrom,
    end: es.explore.path.search,
    sources: es.explore.panel.sources,
    bordeaux: 'Comunidad Urbana de Burdeos',
    mexico: 'Gobierno del Distrito Federal',
    hops: fill(es.explore.path.hops_other, { count: 3 }),
  },
  en: {
    search: en.explore.start.search,
    mieux: /^MIEUX Action Mexico II/,
    path: en.explore.chips.path,
    from: en.explore.act.pathFrom,
    end: en.explore.path.search,
    sources: en.explore.panel.sources,
    bordeaux: 'Urban Community of Bordeaux',
    mexico: /^Government of (Mexico City|the Federal District)/,
    hops: fill(en.explore.path.hops_other, { count: 3 }),
  },
} as const;
const languages = Object.keys(words) as (keyof typeof words)[];

const table = (page: Page) => page.getByRole('tabpanel').getByRole('table');
const rows = (page: Page) => table(page).locator('tbody tr');
const row = (page: Page, name: string | RegExp) => table(page).getByRole('button', { name }).first();
const panel = (page: Page) => page.locator('#selection');
const tabs = async (page: Page) => (await page.getByRole('tab').allTextContents()).map((text) => parseInt(text, 10));

/** Waits until everything in the URL is loaded and laid out; two frames let the page see a new URL first. */
async function drawn(page: Page) {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.waitForFunction(() => document.querySelector('table') && !document.querySelector('[aria-busy="true"]'));
}

async function go(page: Page, url: string) {
  await page.goto(url);
  await drawn(page);
}

async function openExplorer({ visit }: Journey, url: string): Promise<Page> {
  const page = await visit(url);
  await drawn(page);
  return page;
}

/** Downloads one of the exports. */
async function exportAs(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: fr.explore.export.title }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** The SVG export without its date and URL. */
const exportSvg = async (page: Page) =>
  (await exportAs(page, fr.explore.export.svg)).content.toString().replace(/Maillage, [^<]*/g, '');

describe('the explorer', { timeout: 90_000 }, () => {
  describe.each(languages)('in %s', (language) => {
    const { search, mieux, path, from, end, sources, bordeaux, mexico, hops } = words[language];

    test('leads from COMAR to a project and its sources by keyboard alone', async ({ journey }) => {
      const { page } = await journey.openSession({ locale: language });
      await page.goto('/explore');
      await page.getByRole('combobox', { name: search }).fill('COMAR');
      await page.locator('[data-combobox-selected]').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/of=comar/);
      await drawn(page);
      expect(await rows(page).count()).toBeGreaterThan(15);
      await row(page, mieux).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/selected=mieux-mexique-ii/);
      await panel(page).getByRole('heading', { level: 2, name: mieux }).waitFor();
      await panel(page).getByRole('heading', { level: 3, name: sources }).waitFor();
      expect(await panel(page).getByText('¶').count()).toBeGreaterThan(0);
    });

    test('finds the path from Bordeaux to Mexico City', async ({ journey }) => {
      const { page } = await journey.openSession({ locale: language });
      await go(page, '/explore?of=cub');
      await row(page, bordeaux).click();
      await panel(page).getByRole('button', { name: path, exact: true }).click();
      await page.getByRole('menuitem', { name: from }).click();
      await page.getByRole('combobox', { name: end }).fill('ville de mexico');
      await page.getByRole('option', { name: mexico }).first().click();
      await page.waitForURL(/path=cub\.\.ville-de-mexico/);
      await panel(page).getByRole('heading', { name: hops }).waitFor();
      const stops = panel(page).locator('ol > li');
      expect(await stops.count()).toBe(4);
      expect(await stops.first().textContent()).toContain(bordeaux);
    });
  });

  test('expands the neighbours of one relation, and undoes it', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=comar&selected=comar');
    const [things] = await tabs(page);
    const themes = panel(page).getByRole('listitem').filter({ hasText: 'cité dans' });
    const count = parseInt((await themes.getByText(/^0 sur \d+$/).textContent())!.replace('0 sur ', ''), 10);
    await themes.getByRole('button', { name: pattern(fr.explore.panel.openRelation_other) }).click();
    await page.waitForURL(/open=comar\*citations/);
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(things! + count);
    await page.keyboard.press('Control+z');
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(things);
    expect(page.url()).not.toContain('open=');
    await page.getByRole('button', { name: fr.explore.tools.redo }).click();
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(things! + count);
  });

  test('expands twenty more neighbours of a node', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=comar');
    const [before] = await tabs(page);
    await table(page)
      .getByRole('button', {
        name: pattern(fr.explore.table.expand_other, { name: 'Action MIEUX{{rest}}', count: 20 }),
      })
      .click();
    await page.waitForURL(/open=mieux-mexique-ii/);
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(before! + 20);
  });

  test('keeps the keyboard focus when the focused element disappears', async ({ journey }) => {
    const { page } = await journey.openSession();
    const press = async (button: Locator) => {
      await button.focus();
      await page.keyboard.press('Enter');
    };
    const focused = () => page.evaluate(() => document.activeElement!.id);
    await go(page, '/explore?of=comar&of=cub');
    await press(row(page, /^Commission mexicaine/));
    await press(panel(page).getByRole('button', { name: fr.explore.panel.close }));
    await expect.poll(focused).toBe('row-comar');
    await press(
      table(page).getByRole('button', {
        name: pattern(fr.explore.table.expand_other, { name: 'Action MIEUX{{rest}}', count: 20 }),
      }),
    );
    await expect.poll(focused).toBe('row-mieux-mexique-ii');
    const following = rows(page)
      .filter({ has: page.locator('#row-mieux-mexique-ii') })
      .locator('xpath=following::button');
    const next = (await following.first().getAttribute('id'))!;
    await press(panel(page).getByRole('button', { name: fr.explore.act.hide }));
    await expect.poll(focused).toBe(next);
    await press(page.getByRole('button', { name: pattern(fr.explore.chips.remove, { what: 'Commission mexicaine' }) }));
    await page
      .locator('button:focus')
      .and(page.getByRole('button', { name: pattern(fr.explore.chips.remove, { what: 'Communauté' }) }))
      .waitFor();
  });

  test('a path can be found by keyboard alone', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=cub&selected=cub');
    await panel(page).getByRole('button', { name: fr.explore.chips.path, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: fr.explore.act.pathFrom }).press('Enter');
    await page
      .locator('input:focus')
      .and(page.getByRole('combobox', { name: fr.explore.path.search }))
      .waitFor();
    await page.keyboard.type('ville de mexico');
    await page.locator('[data-combobox-selected]').filter({ hasText: 'Gouvernement de la Ville de Mexico' }).waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('h2:focus').allTextContents())
      .toEqual([fill(fr.explore.path.hops_other, { count: 3 })]);
  });

  test('hides a node and a kind, and shows them again', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=comar&selected=segob');
    const [all] = await tabs(page);
    await panel(page).getByRole('button', { name: fr.explore.act.hide }).click();
    await expect.poll(async () => (await tabs(page))[0]).toBe(all! - 1);
    const trainings = page
      .getByRole('group', { name: fr.explore.legend.label })
      .getByRole('button', { name: /Formations/i });
    const count = parseInt((await trainings.textContent())!.replace(/\D/g, ''), 10);
    await trainings.click();
    await expect.poll(() => trainings.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(async () => (await tabs(page))[0]).toBe(all! - 1 - count);
    await trainings.click();
    await page.getByRole('button', { name: fr.explore.chips.showAgain }).click();
    await expect.poll(async () => (await tabs(page))[0]).toBe(all);
  });

  test('filters by status, and lists the active filter', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=cuf');
    await page.getByRole('button', { name: fr.explore.filters.title }).click();
    await page.getByRole('checkbox', { name: fr.common.status.outcomeUnknown }).click();
    await page.waitForURL(/currentStatus=OUTCOME_UNKNOWN/);
    await drawn(page);
    await page.keyboard.press('Escape');
    const statuses = await rows(page)
      .getByText(/^(à venir|en cours|terminé|en sommeil|suite inconnue)/)
      .allTextContents();
    expect(statuses.length).toBeGreaterThan(3);
    expect(statuses.every((text) => text.startsWith(fr.common.status.outcomeUnknown))).toBe(true);
    await page
      .getByRole('button', { name: fill(fr.explore.chips.remove, { what: fr.common.status.outcomeUnknown }) })
      .click();
    await expect.poll(() => page.url()).not.toContain('currentStatus');
  });

  test('shows initiatives as links between actors', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=cuf');
    await page.getByText(fr.explore.tools.links).click();
    await page.waitForURL(/fold=yes/);
    await drawn(page);
    await page.getByRole('tab', { name: /liens$/ }).click();
    const shared = parseInt((await rows(page).first().locator('td').last().textContent())!, 10);
    expect(shared).toBeGreaterThan(2);
    await rows(page).first().getByRole('button').click();
    await page.waitForURL(/selected=[^&]+\.\./);
    await panel(page)
      .getByText(fill(fr.explore.edge.cooperation_other, { count: shared }))
      .waitFor();
    const initiatives = panel(page).getByRole('link', { name: /./ });
    await expect.poll(() => initiatives.count()).toBeGreaterThanOrEqual(shared);
  });

  test('fills the window exactly', async ({ journey }) => {
    const { page } = await journey.openSession();
    for (const address of ['/explore?of=comar', '/explore?of=comar&selected=mieux-mexique-ii']) {
      await go(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768);
      const drawing = (await page.getByRole('region', { name: fr.explore.graph }).boundingBox())!;
      expect(Math.round(drawing.y + drawing.height)).toBe(768);
    }
  });

  test('a click on the canvas selects a node', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=comar');
    const stage = page.getByRole('img', { name: pattern(fr.explore.drawing) });
    const box = (await stage.boundingBox())!;
    // Scans the canvas until the cursor shows that there is a node.
    search: for (let y = box.height / 2; y < box.height - 20; y += 12)
      for (let x = box.width / 3; x < box.width - 60; x += 12) {
        await page.mouse.move(box.x + x, box.y + y);
        if ((await stage.evaluate(({ style }) => style.cursor)) !== 'pointer') continue;
        await page.mouse.click(box.x + x, box.y + y);
        break search;
      }
    await page.waitForURL(/selected=/);
    const title = panel(page).getByRole('heading', { level: 2 });
    await title.waitFor();
    expect(await title.innerText()).not.toBe('');
  });

  test('the same URL shows the same graph', async ({ journey }) => {
    const { page } = await journey.openSession();
    const address = '/explore?of=comar&open=mieux-mexique-ii&open=comar*citations&hide=segob&off=TRAINING&lang=fr';
    await go(page, address);
    const before = await exportSvg(page);
    const reopened = await journey.visit(address, { width: 1100 });
    await drawn(reopened);
    expect(await exportSvg(reopened)).toBe(before);
    expect(await rows(reopened).allTextContents()).toEqual(await rows(page).allTextContents());
  });

  test('exports pictures and tables', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=comar');
    const svg = await exportAs(page, fr.explore.export.svg);
    expect(svg.name).toBe('maillage-comar.svg');
    expect(svg.content.toString()).toMatch(/<tspan [^>]*>COMAR<\/tspan>/);
    expect(svg.content.toString()).toContain(
      `<title>${fill(fr.explore.export.around, { names: 'Commission mexicaine' })}`,
    );
    const png = await exportAs(page, fr.explore.export.png);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.length).toBeGreaterThan(20_000);
    const [things, links] = await tabs(page);
    const ofThings = await exportAs(page, fr.explore.export.things);
    expect(ofThings.name).toBe('maillage-comar-elements.csv');
    const [heading, ...records] = ofThings.content.toString().trimEnd().split('\r\n');
    const { kind, name, status, statedOn, currentStatus, start, end, edges: degree, record } = fr.explore.file.columns;
    expect(heading).toBe(
      `\uFEFF${['ID', kind, name, status, statedOn, currentStatus, start, end, degree, record].join(';')}`,
    );
    expect(records).toHaveLength(things!);
    expect(records.find((record) => record.startsWith('mieux-mexique-ii;projet;'))).toContain(';terminé;');
    const ofTies = await exportAs(page, fr.explore.export.edges);
    expect(ofTies.name).toBe('maillage-comar-liens.csv');
    // A line of the canvas stands for one relation or several.
    expect(ofTies.content.toString().trim().split('\r\n').length).toBeGreaterThanOrEqual(links! + 1);
    expect(ofTies.content.toString()).toMatch(/^\uFEFFDe \(ID\);De;Lien;À \(ID\);À;Rôle;Début;Fin;Sources;/);
  });

  test('the table of edges has a row per relation, with its direction, dates and sources', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=delegation-dci-hanoi');
    const [, ...edges] = (await exportAs(page, fr.explore.export.edges)).content.toString().trim().split('\r\n');
    const columns = edges.map((edge) => edge.split(';'));
    expect(columns.map(([from, , , to, , , start]) => [from, to, start])).toContainEqual([
      'delegation-dci-hanoi',
      'ambassade-france-vietnam',
      '1999-03',
    ]);
    expect(edges.filter((edge) => edge.includes('¶')).length).toBeGreaterThan(edges.length / 2);
  });

  test('says when there is no path, no neighbour or no such thing', async ({ journey }) => {
    const page = await openExplorer(journey, '/explore?of=comar&status=ONGOING');
    await page.getByText(fr.explore.filters.none).waitFor();
    await go(page, '/explore?path=comar..nobody-knows-this');
    await page.getByText(pattern(fr.explore.path.none)).waitFor();
    await page.goto('/explore?of=nobody-knows-this');
    await page.getByText(pattern(fr.explore.unknown)).waitFor();
  });

  test('on a phone, the panel opens below the canvas and the table', async ({ journey }) => {
    const { page } = await journey.openSession({ width: 360, height: 780, colours: 'dark' });
    await go(page, '/explore?of=comar&lang=fr');
    expect(await horizontalOverflow(page)).toBe(0);
    await row(page, /^Action MIEUX/).click();
    const sheet = (await panel(page).boundingBox())!;
    expect(Math.round(sheet.y + sheet.height)).toBe(780);
    expect(sheet.y).toBeGreaterThan(780 / 2);
    // A row under the panel scrolls into view, and the end of the page can be reached.
    const low = rows(page).nth(12);
    await low.evaluate((row) => row.scrollIntoView({ block: 'end' }));
    await low.getByRole('button').first().click();
    const top = async () => (await panel(page).boundingBox())!.y;
    const bottom = async (part: Locator) => part.boundingBox().then((box) => box!.y + box!.height);
    await expect.poll(async () => (await bottom(low)) <= (await top()) + 1).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await bottom(page.getByRole('contentinfo'))).toBeLessThanOrEqual((await top()) + 1);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(await horizontalOverflow(page)).toBe(0);
  });
});
