import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

const spoken = {
  fr: {
    search: 'Chercher par où commencer',
    mieux: /^Action MIEUX Mexique II/,
    path: 'Chemin',
    from: 'Chemin à partir d’ici',
    end: 'L’autre bout',
    sources: 'Sources',
    bordeaux: 'Communauté urbaine de Bordeaux',
    mexico: 'Gouvernement de la Ville de Mexico',
    hops: /^3 pas/,
  },
  es: {
    search: 'Buscar por dónde empezar',
    mieux: /^Acción MIEUX México II/,
    path: 'Camino',
    from: 'Camino desde aquí',
    end: 'El otro extremo',
    sources: 'Fuentes',
    bordeaux: 'Comunidad Urbana de Burdeos',
    mexico: 'Gobierno del Distrito Federal',
    hops: /^3 pasos/,
  },
  en: {
    search: 'Search where to begin',
    mieux: /^MIEUX Action Mexico II/,
    path: 'Path',
    from: 'Path from here',
    end: 'The other end',
    sources: 'Sources',
    bordeaux: 'Urban Community of Bordeaux',
    mexico: /^Government of (Mexico City|the Federal District)/,
    hops: /^3 steps/,
  },
} as const;
const languages = Object.keys(spoken) as (keyof typeof spoken)[];

const table = (page: Page) => page.getByRole('tabpanel').getByRole('table');
const rows = (page: Page) => table(page).locator('tbody tr');
const row = (page: Page, name: string | RegExp) => table(page).getByRole('button', { name }).first();
const panel = (page: Page) => page.locator('#chosen');
const tabs = async (page: Page) => (await page.getByRole('tab').allTextContents()).map((text) => parseInt(text, 10));

/** All that the address says is found and laid out: not before the page has seen its new address. */
async function drawn(page: Page) {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.waitForFunction(() => document.querySelector('table') && !document.querySelector('[aria-busy="true"]'));
}

async function go(page: Page, address: string) {
  await page.goto(address);
  await drawn(page);
}

/** What the export button gives, as a file. */
async function taken(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Emporter' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** The picture without the day and the address that it was taken at. */
const picture = async (page: Page) =>
  (await taken(page, 'Image vectorielle (SVG)')).content.toString().replace(/Maillage, [^<]*/g, '');

describe('exploring cooperations', { timeout: 90_000 }, () => {
  let site: TestSite;
  let browser: Browser;
  let reader: Session;

  beforeAll(async () => {
    [site, browser] = await Promise.all([createTestSite(), openBrowser()]);
    reader = await openSession(browser, site);
  });
  afterAll(async () => {
    await reader?.close();
    await browser?.close();
    await site?.close();
  });

  describe.each(languages)('in %s', (language) => {
    const words = spoken[language];

    it('leads from COMAR to a project and to the passage that says so, by keyboard', async () => {
      const { page, errors, close } = await openSession(browser, site, { locale: language });
      await page.goto('/explore');
      await page.getByRole('combobox', { name: words.search }).fill('COMAR');
      await page.locator('[data-combobox-selected]').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/of=comar/);
      await drawn(page);
      expect(await rows(page).count()).toBeGreaterThan(15);
      await row(page, words.mieux).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/selected=mieux-mexique-ii/);
      await panel(page).getByRole('heading', { level: 2, name: words.mieux }).waitFor();
      await panel(page).getByRole('heading', { level: 3, name: words.sources }).waitFor();
      expect(await panel(page).getByText('¶').count()).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      await close();
    });

    it('finds the path from Bordeaux to Mexico City', async () => {
      const { page, errors, close } = await openSession(browser, site, { locale: language });
      await go(page, '/explore?of=cub');
      await row(page, words.bordeaux).click();
      await panel(page).getByRole('button', { name: words.path, exact: true }).click();
      await page.getByRole('menuitem', { name: words.from }).click();
      await page.getByRole('combobox', { name: words.end }).fill('ville de mexico');
      await page.getByRole('option', { name: words.mexico }).first().click();
      await page.waitForURL(/path=cub\.\.ville-de-mexico/);
      await panel(page).getByRole('heading', { name: words.hops }).waitFor();
      const stops = panel(page).getByRole('listitem');
      expect(await stops.count()).toBe(4);
      expect(await stops.first().textContent()).toContain(words.bordeaux);
      expect(errors).toEqual([]);
      await close();
    });
  });

  it('opens the neighbours of one relation, counts them, and takes a step back', async () => {
    const { page } = reader;
    await go(page, '/explore?of=comar&selected=comar');
    const [things] = await tabs(page);
    const themes = panel(page).getByRole('listitem').filter({ hasText: 'cité dans' });
    await themes.getByText('0 sur 2').waitFor();
    await themes.getByRole('button', { name: /^Ouvrir/ }).click();
    await page.waitForURL(/open=comar\*citations/);
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(things! + 2);
    await page.keyboard.press('Control+z');
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(things);
    expect(page.url()).not.toContain('open=');
    await page.getByRole('button', { name: /^Rétablir/ }).click();
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(things! + 2);
  });

  it('shows more of what was left out', async () => {
    const { page } = reader;
    await go(page, '/explore?of=comar');
    const [before] = await tabs(page);
    await table(page)
      .getByRole('button', { name: /^Action MIEUX.*ouvrir 20 voisins de plus/ })
      .click();
    await page.waitForURL(/open=mieux-mexique-ii/);
    await drawn(page);
    await expect.poll(async () => (await tabs(page))[0]).toBe(before! + 20);
  });

  it('keeps the keyboard where it was, whatever a change takes away', async () => {
    const { page } = reader;
    const press = async (button: Locator) => {
      await button.focus();
      await page.keyboard.press('Enter');
    };
    const focused = () => page.evaluate(() => document.activeElement!.id);
    await go(page, '/explore?of=comar&of=cub');
    await press(row(page, /^Commission mexicaine/));
    await press(panel(page).getByRole('button', { name: 'Fermer' }));
    await expect.poll(focused).toBe('row-comar');
    await press(table(page).getByRole('button', { name: /^Action MIEUX.*ouvrir 20 voisins de plus/ }));
    await expect.poll(focused).toBe('row-mieux-mexique-ii');
    const following = rows(page)
      .filter({ has: page.locator('#row-mieux-mexique-ii') })
      .locator('xpath=following::button');
    const next = (await following.first().getAttribute('id'))!;
    await press(panel(page).getByRole('button', { name: 'Masquer' }));
    await expect.poll(focused).toBe(next);
    await press(page.getByRole('button', { name: /^Retirer : Commission mexicaine/ }));
    await page
      .locator('button:focus')
      .and(page.getByRole('button', { name: /^Retirer : Communauté/ }))
      .waitFor();
  });

  it('leads the keyboard from one end of a path to the other', async () => {
    const { page } = reader;
    await go(page, '/explore?of=cub&selected=cub');
    await panel(page).getByRole('button', { name: 'Chemin', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Chemin à partir d’ici' }).press('Enter');
    await page
      .locator('input:focus')
      .and(page.getByRole('combobox', { name: 'L’autre bout' }))
      .waitFor();
    await page.keyboard.type('ville de mexico');
    await page.locator('[data-combobox-selected]').filter({ hasText: 'Gouvernement de la Ville de Mexico' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h2:focus').allTextContents()).toEqual(['3 pas d’un bout à l’autre']);
  });

  it('hides a thing and a kind, and shows them again', async () => {
    const { page } = reader;
    await go(page, '/explore?of=comar&selected=segob');
    const [all] = await tabs(page);
    await panel(page).getByRole('button', { name: 'Masquer' }).click();
    await expect.poll(async () => (await tabs(page))[0]).toBe(all! - 1);
    const trainings = page.getByRole('group', { name: 'Natures' }).getByRole('button', { name: /Formations/i });
    const count = parseInt((await trainings.textContent())!.replace(/\D/g, ''), 10);
    await trainings.click();
    await expect.poll(() => trainings.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(async () => (await tabs(page))[0]).toBe(all! - 1 - count);
    await trainings.click();
    await page.getByRole('button', { name: 'Tout réafficher' }).click();
    await expect.poll(async () => (await tabs(page))[0]).toBe(all);
  });

  it('filters by status, and says what is filtered', async () => {
    const { page } = reader;
    await go(page, '/explore?of=cuf');
    await page.getByRole('button', { name: 'Filtres' }).click();
    await page.getByRole('checkbox', { name: 'à venir' }).click();
    await page.waitForURL(/status=UPCOMING/);
    await drawn(page);
    await page.keyboard.press('Escape');
    const statuses = await rows(page)
      .getByText(/^(à venir|en cours|terminé|en sommeil)/)
      .allTextContents();
    expect(statuses.length).toBeGreaterThan(3);
    expect(statuses.every((text) => text.startsWith('à venir'))).toBe(true);
    await page.getByRole('button', { name: 'Retirer : à venir' }).click();
    await expect.poll(() => page.url()).not.toContain('status');
  });

  it('folds initiatives into links that tell them', async () => {
    const { page } = reader;
    await go(page, '/explore?of=cuf');
    await page.getByText('Liens entre acteurs').click();
    await page.waitForURL(/fold=yes/);
    await drawn(page);
    await page.getByRole('tab', { name: /liens$/ }).click();
    const shared = parseInt((await rows(page).first().locator('td').last().textContent())!, 10);
    expect(shared).toBeGreaterThan(5);
    await rows(page).first().getByRole('button').click();
    await page.waitForURL(/selected=[^&]+\.\./);
    await panel(page).getByText(`Coopération : ${shared} initiatives`).waitFor();
    const initiatives = panel(page).getByRole('link', { name: /./ });
    await expect.poll(() => initiatives.count()).toBeGreaterThanOrEqual(shared);
  });

  it('fills the window, neither more nor less', async () => {
    const { page } = reader;
    for (const address of ['/explore?of=comar', '/explore?of=comar&selected=mieux-mexique-ii']) {
      await go(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768);
      const drawing = (await page.getByRole('region', { name: 'Graphe' }).boundingBox())!;
      expect(Math.round(drawing.y + drawing.height)).toBe(768);
    }
  });

  it('is chosen in the drawing as in the table', async () => {
    const { page } = reader;
    await go(page, '/explore?of=comar');
    const stage = page.getByRole('img', { name: /^Graphe de/ });
    const box = (await stage.boundingBox())!;
    // Somewhere in the drawing there is something to point at.
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

  it('shows the same when its address is opened anew', async () => {
    const { page } = reader;
    const address = '/explore?of=comar&open=mieux-mexique-ii&open=comar*citations&hide=segob&off=TRAINING&lang=fr';
    await go(page, address);
    const before = await picture(page);
    const other = await openSession(browser, site, { width: 1100, colours: 'light' });
    await go(other.page, address);
    expect(await picture(other.page)).toBe(before);
    expect(await rows(other.page).allTextContents()).toEqual(await rows(page).allTextContents());
    await other.close();
  });

  it('gives a picture and a table to take away', async () => {
    const { page } = reader;
    await go(page, '/explore?of=comar');
    const svg = await taken(page, 'Image vectorielle (SVG)');
    expect(svg.name).toBe('maillage-comar.svg');
    expect(svg.content.toString()).toMatch(/<tspan [^>]*>COMAR<\/tspan>/);
    expect(svg.content.toString()).toContain('<title>Autour de : Commission mexicaine');
    const png = await taken(page, 'Image (PNG)');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.length).toBeGreaterThan(20_000);
    const [things, ties] = await tabs(page);
    const ofThings = await taken(page, 'Tableau des éléments (CSV)');
    expect(ofThings.name).toBe('maillage-comar-elements.csv');
    const [heading, ...records] = ofThings.content.toString().trimEnd().split('\r\n');
    expect(heading).toBe('\uFEFFID;Nature;Nom;Statut;Dit le;Début;Fin;Liens;État de la fiche');
    expect(records).toHaveLength(things!);
    expect(records.find((one) => one.startsWith('mieux-mexique-ii;projet;'))).toContain(';terminé;');
    const ofTies = await taken(page, 'Tableau des liens (CSV)');
    expect(ofTies.name).toBe('maillage-comar-liens.csv');
    expect(ofTies.content.toString().trim().split('\r\n')).toHaveLength(ties! + 1);
    expect(ofTies.content.toString()).toMatch(/^\uFEFFDe \(ID\);De;Lien;À \(ID\);À;/);
  });

  it('says so when there is no path, no neighbour, no such thing', async () => {
    const { page } = reader;
    await go(page, '/explore?of=comar&status=ONGOING');
    await page.getByText('Aucun voisin ne répond à ces filtres.').waitFor();
    await go(page, '/explore?path=comar..nobody-knows-this');
    await page.getByText(/^Aucun chemin connu/).waitFor();
    await page.goto('/explore?of=nobody-knows-this');
    await page.getByText(/^Rien ne porte cet identifiant/).waitFor();
    // The API says what does not exist with an answer of its own; nothing else may have gone wrong.
    expect(reader.errors).toEqual([]);
  });

  it('works on a phone: the drawing, then the table, the chosen thing from below', async () => {
    const { page, errors, close } = await openSession(browser, site, { width: 360, height: 780, colours: 'dark' });
    await go(page, '/explore?of=comar&lang=fr');
    const sideways = () =>
      page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
    expect(await sideways()).toBe(0);
    await row(page, /^Action MIEUX/).click();
    const sheet = (await panel(page).boundingBox())!;
    expect(Math.round(sheet.y + sheet.height)).toBe(780);
    expect(sheet.y).toBeGreaterThan(780 / 2);
    // A row that would lie under the sheet comes up, and the page can be read to its end.
    const low = rows(page).nth(12);
    await low.evaluate((row) => row.scrollIntoView({ block: 'end' }));
    await low.getByRole('button').first().click();
    const top = async () => (await panel(page).boundingBox())!.y;
    const bottom = async (part: Locator) => part.boundingBox().then((box) => box!.y + box!.height);
    await expect.poll(async () => (await bottom(low)) <= (await top()) + 1).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await bottom(page.getByRole('contentinfo'))).toBeLessThanOrEqual((await top()) + 1);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(await sideways()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
