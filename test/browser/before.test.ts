import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';
import { readDocx } from '#test/kit/docx.ts';

const spoken = {
  fr: {
    labels: { title: 'Intitulé', partner: 'Partenaires', place: 'Lieux', start: 'Début', end: 'Fin' },
    compare: 'Comparer',
    title: "Renforcement de l'unité d'information sur les pays d'origine (COI) de la COMAR",
    duplicate: 'Risque de doublon',
    related: 'À articuler',
    precedent: 'Précédent dont s’inspirer',
    canada: /avec l'aide du Canada/,
    mieux: /^Action MIEUX Mexique II/,
    missing: 'Dites en quelques mots ce que ce serait',
    unread: 'Date illisible',
  },
  es: {
    labels: { title: 'Título', partner: 'Socios', place: 'Lugares', start: 'Inicio', end: 'Fin' },
    compare: 'Comparar',
    title: 'Fortalecimiento de la unidad de información sobre países de origen (COI) de la COMAR',
    duplicate: 'Posible duplicado',
    related: 'Por articular',
    precedent: 'Precedente del que aprender',
    canada: /con apoyo de Canadá/,
    mieux: /^Acción MIEUX México II/,
    missing: 'Diga en pocas palabras qué sería',
    unread: 'Fecha ilegible',
  },
  en: {
    labels: { title: 'Title', partner: 'Partners', place: 'Places', start: 'Start', end: 'End' },
    compare: 'Compare',
    title: 'Strengthening the country of origin information (COI) unit of COMAR',
    duplicate: 'Likely duplicate',
    related: 'To articulate with',
    precedent: 'Precedent to learn from',
    canada: /Canad/,
    mieux: /MIEUX/,
    missing: 'Say in a few words what it would be',
    unread: 'This date cannot be read',
  },
} as const;
type Language = keyof typeof spoken;
const languages = Object.keys(spoken) as Language[];

const answered = (page: Page) => page.getByRole('article').first().waitFor();
const field = (page: Page, name: string) => page.getByRole('form').getByLabel(name, { exact: true });
const cards = (page: Page) => page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
const group = (page: Page, name: string) => page.getByRole('region', { name });
const coi = (language: Language, year: number) =>
  `/before?lang=${language}&title=${encodeURIComponent(spoken[language].title)}&partner=comar&place=mexico&start=${year}`;
const vanilla =
  '/before?lang=fr&title=La+vanille+de+Papantla&partner=Coop%C3%A9rative+Altiplano&place=mexico&start=2027-21';

async function serious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe('before you start', { timeout: 60_000 }, () => {
  let site: TestSite;
  let browser: Browser;
  let guest: Session | undefined;
  const visit = async (address: string, wish: Parameters<typeof openSession>[2] = {}) => {
    guest = await openSession(browser, site, wish);
    await guest.page.goto(address);
    return guest.page;
  };

  beforeAll(async () => void ([site, browser] = await Promise.all([createTestSite(), openBrowser()])));
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const { errors = [], close } = guest ?? {};
    guest = undefined;
    await close?.();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });

  it.each(languages)('tells of Canada’s support first and of MIEUX after it (%s)', async (language) => {
    const { labels, compare, title, duplicate, related, canada, mieux } = spoken[language];
    const page = await visit(`/before?lang=${language}`);
    await field(page, labels.title).fill(title);
    await field(page, labels.partner).pressSequentially('comar');
    await page.getByRole('option').first().click();
    await field(page, labels.place).pressSequentially('mexi');
    await page.getByRole('option', { name: /^(?:\S+ )?M[eé]xi(?:que|co)(?: M[eé]xico)?$/ }).click();
    await field(page, labels.start).fill('2018');
    await field(page, labels.end).fill('12/2018');
    await page.getByRole('button', { name: compare, exact: true }).click();
    await answered(page);

    const [first, ...others] = await cards(page);
    expect(first).toMatch(canada);
    // Modules of the same MIEUX action may come before it.
    expect(others.slice(0, 5).some((name) => mieux.test(name))).toBe(true);
    expect(await group(page, duplicate).getByRole('article').count()).toBe(1);
    expect(await group(page, related).getByRole('article').first().textContent()).toMatch(/MIEUX/);
    // The address has the proposal, the form still has it, and the keyboard is at the answer.
    expect(new URL(page.url()).searchParams.getAll('partner')).toEqual(['comar']);
    expect(new URL(page.url()).searchParams.get('end')).toBe('2018-12');
    expect(await field(page, labels.title).inputValue()).toBe(title);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('gives reasons that add up to the score', async () => {
    const page = await visit(coi('en', 2018));
    await answered(page);
    for (const card of await page.getByRole('article').all()) {
      const figures = await card.locator('table').first().locator('tr td:last-child').allTextContents();
      const [score, ...reasons] = figures.map((figure) => Math.round(Number(figure) * 100)).reverse();
      expect(reasons.reduce((sum, one) => sum + one, 0)).toBe(score);
    }
  });

  it.each(languages)('tells of what ended long before as a precedent (%s)', async (language) => {
    const page = await visit(coi(language, 2031));
    await answered(page);
    const { precedent, canada } = spoken[language];
    expect(await group(page, precedent).getByRole('heading', { level: 3 }).textContent()).toMatch(canada);
  });

  it('shows what an initiative teaches, with who says so', async () => {
    const page = await visit(coi('fr', 2018));
    const card = page.getByRole('article', { name: /^Action MIEUX Mexique II/ });
    const teaches = card.getByRole('button', { name: /^Ce qu’on peut en apprendre/ });
    await teaches.click();
    expect(await teaches.getAttribute('aria-expanded')).toBe('true');
    await card.getByText(/la souplesse de MIEUX/).waitFor();
    await card
      .getByRole('button', { name: /^1 source/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText(/EASO/).first().waitFor();
  });

  it('says with what nothing was found, and what it did not know', async () => {
    const page = await visit(vanilla);
    await page.getByRole('heading', { name: 'Rien de semblable dans le graphe' }).waitFor();
    const { initiatives } = await site.request('{ initiatives(first: 0) { totalCount } }');
    await page.getByText(`Aucune des ${initiatives.totalCount} initiatives du graphe`).waitFor();
    const understood = page.getByRole('region', { name: 'Ce que le graphe a compris' });
    const text = (await understood.textContent()) ?? '';
    expect(text).toMatch(/Mexique/);
    expect(text).toMatch(/Coopérative Altiplano.*donné comme partenaire/);
    expect(text).toMatch(/vanille.*nulle part dans le graphe/);
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('shows the same when a link is opened anew, and goes back', async () => {
    const page = await visit('/before?lang=fr');
    await page.getByRole('link', { name: /^Renforcement de l’unité/ }).click();
    await answered(page);
    const shown = await page.getByRole('main').innerText();
    const other = await openSession(browser, site, { locale: 'en-GB' });
    await other.page.goto(page.url());
    await answered(other.page);
    expect(await other.page.getByRole('main').innerText()).toBe(shown);
    expect(other.errors).toEqual([]);
    await other.close();
    await page.goBack();
    await page.getByRole('heading', { name: 'Pour essayer' }).waitFor();
    expect(await field(page, 'Intitulé').inputValue()).toBe('');
  });

  it('takes the title from a pasted paragraph, and lets it be edited', async () => {
    const page = await visit('/before?lang=fr');
    await page
      .getByLabel('Description (facultatif)')
      .fill('Former les agents de la COMAR à l’entretien. Un atelier aurait lieu à Mexico.');
    const title = page.getByLabel('Intitulé', { exact: true });
    expect(await title.inputValue()).toBe('Former les agents de la COMAR à l’entretien');
    await title.press('End');
    await title.pressSequentially(' avec des enfants');
    await title.press('Enter');
    await answered(page);
    const address = new URL(page.url()).searchParams;
    expect(address.get('title')).toBe('Former les agents de la COMAR à l’entretien avec des enfants');
    expect(address.get('text')).toMatch(/^Former les agents/);
  });

  it.each(languages)('says what is wrong in the form (%s)', async (language) => {
    const { labels, compare, missing, unread } = spoken[language];
    const page = await visit(`/before?lang=${language}`);
    await page.getByRole('button', { name: compare, exact: true }).click();
    await page.getByText(missing).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await field(page, labels.title).fill('Atelier');
    expect(await page.getByText(missing).count()).toBe(0);
    await field(page, labels.start).fill('???');
    await page.getByRole('button', { name: compare, exact: true }).click();
    await page.getByText(unread).waitFor();
    expect(new URL(page.url()).searchParams.has('title')).toBe(false);
  });

  it('says at once what is wrong in a link', async () => {
    const page = await visit('/before?lang=fr&title=Atelier&start=2020&end=2019');
    await page.getByText('La fin précède le début').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('keeps free words, by keyboard alone', async () => {
    const page = await visit('/before?lang=fr');
    await page.getByLabel('Intitulé', { exact: true }).fill('Atelier pour la COMAR');
    const partners = field(page, 'Partenaires');
    await partners.pressSequentially('Coopérative X');
    await partners.press('Enter');
    await partners.pressSequentially('Commission mexicaine');
    await page.getByRole('option', { name: /aide aux réfugiés/ }).waitFor();
    await partners.press('ArrowDown');
    await partners.press('Enter');
    await page.getByText('«\u00a0Coopérative X\u00a0»').waitFor();
    await partners.press('Backspace');
    expect(await page.getByRole('button', { name: /^Retirer Commission/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Retirer Coopérative X' }).press('Enter');
    expect(await page.getByRole('button', { name: /^Retirer/ }).count()).toBe(0);
  });

  it('keeps what was typed when something is looked up elsewhere, until it is cleared', async () => {
    const page = await visit('/before?lang=fr');
    await field(page, 'Intitulé').fill('Gestion de l’eau à Puebla');
    await page.getByRole('link', { name: 'Répertoire' }).click();
    await page.getByRole('heading', { level: 1, name: 'Répertoire' }).waitFor();
    await page.goBack();
    await expect.poll(() => field(page, 'Intitulé').inputValue()).toBe('Gestion de l’eau à Puebla');
    await page.reload();
    await expect.poll(() => field(page, 'Intitulé').inputValue()).toBe('Gestion de l’eau à Puebla');
    await page.getByRole('link', { name: 'Effacer' }).click();
    await expect.poll(() => field(page, 'Intitulé').inputValue()).toBe('');
  });

  it('is taken along as a text', async () => {
    const page = await visit(coi('es', 2018));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await answered(page);
    await page.getByRole('button', { name: 'Copiar como texto' }).click();
    await page.getByText('Para pegar en un correo.').waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toMatch(/^Antes de empezar – Fortalecimiento/);
    expect(note.indexOf('POSIBLE DUPLICADO')).toBeLessThan(note.indexOf('POR ARTICULAR'));
    expect(note).toMatch(/A quién contactar: .*Canadá \(responsable\)/);
    expect(note).toContain(`${site.address}/thing/canada-unite-coi-mexique?lang=es`);
    expect(note.trim().endsWith(page.url())).toBe(true);
  });

  const paragraph =
    'Fortalecimiento de la unidad de información sobre países de origen de la COMAR. La ciudad de Burdeos desea apoyar en 2018 a la Comisión Mexicana de Ayuda a Refugiados en México con una capacitación sobre información de países de origen (COI) para sus agentes.';
  const burdeos = `/before?lang=es&text=${encodeURIComponent(paragraph)}&start=2018&end=2018`;
  const understood = (page: Page) => page.getByRole('region', { name: 'Lo que el grafo entendió' });
  const settled = (page: Page) => page.locator('[aria-busy=false]').waitFor();
  const parameters = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

  it('takes an officer from a pasted paragraph to whom to join and what to change', async () => {
    const page = await visit('/before?lang=es');
    await page.getByLabel('Descripción (opcional)').fill(paragraph);
    await field(page, 'Inicio').fill('2018');
    await page.getByRole('button', { name: 'Comparar', exact: true }).click();
    await answered(page);
    const [first, second] = await cards(page);
    expect(first).toMatch(spoken.es.canada);
    expect(second).toMatch(spoken.es.mieux);
    expect(await group(page, 'Posible duplicado').getByRole('article').count()).toBe(1);

    const join = group(page, 'A quién sumarse');
    const mieux = join.getByRole('listitem').filter({ hasText: 'eXpertise (MIEUX)' }).first();
    expect(await mieux.textContent()).toMatch(/activo.*última actividad conocida/);
    expect(await mieux.getByRole('link', { name: /Acción MIEUX México II/ }).count()).toBe(1);
    const change = group(page, 'Qué cambiar');
    await change.getByText(/^Aplazada dos años, su propuesta ya no duplica .* con apoyo de Canadá/).waitFor();

    // The order in which an officer needs it.
    const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(titles.map((title) => title.replace(/\d+$/, ''))).toEqual([
      'Lo que el grafo entendió',
      expect.stringMatching(/posible duplicado · \d+ por articular/),
      'Posible duplicado',
      'Por articular',
      'A quién sumarse',
      'Qué cambiar',
    ]);
  });

  it('lets what was read in the text be dismissed, confirmed and replaced, and the answer follows', async () => {
    const page = await visit(`/before?lang=es`);
    await page.goto(burdeos);
    await answered(page);
    const steps = await page.evaluate(() => history.length);
    const before = await cards(page);

    await understood(page).getByRole('button', { name: 'Descartar Información de países de origen' }).click();
    await understood(page).getByRole('button', { name: 'Recuperar Información de países de origen' }).waitFor();
    await expect.poll(() => parameters(page, 'except')).toEqual(['country-of-origin-information']);
    await settled(page);
    await expect.poll(() => cards(page)).not.toEqual(before);

    await understood(page).getByRole('button', { name: 'Confirmar Burdeos' }).click();
    await expect.poll(() => parameters(page, 'place')).toEqual(['bordeaux']);
    expect(await understood(page).getByRole('button', { name: 'Confirmar Burdeos' }).count()).toBe(0);

    await understood(page).getByRole('button', { name: 'México', exact: true }).click();
    await page.getByRole('dialog').getByText('Leído en su texto').waitFor();
    await page.keyboard.type('camboya');
    await page.getByRole('option', { name: /Camboya/ }).click();
    await expect.poll(() => parameters(page, 'place')).toEqual(['bordeaux', 'cambodia']);
    expect(parameters(page, 'except')).toEqual(['country-of-origin-information', 'mexico']);

    // What was dismissed can be taken back; and one step back leads out of it all.
    await understood(page).getByRole('button', { name: 'Recuperar Información de países de origen' }).click();
    await expect.poll(() => parameters(page, 'except')).toEqual(['mexico']);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await page.getByRole('heading', { name: 'Para probar' }).waitFor();
  });

  it('makes a change that it advises, and undoes it', async () => {
    const page = await visit(burdeos);
    const apply = group(page, 'Qué cambiar').getByRole('button', { name: /^Aplicar: Aplazada dos años/ });
    await apply.click();
    await expect.poll(() => parameters(page, 'start')).toEqual(['2020']);
    await page.getByRole('heading', { level: 2, name: /^Precedente/ }).waitFor();
    expect(await group(page, 'Posible duplicado').count()).toBe(0);
    const undo = page.getByRole('button', { name: 'Deshacer este cambio' });
    expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true);
    await undo.press('Enter');
    await group(page, 'Posible duplicado').waitFor();
    expect(parameters(page, 'start')).toEqual(['2018']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('puts an initiative beside the proposal, or two beside each other', async () => {
    const page = await visit(burdeos);
    await answered(page);
    const dialog = page.getByRole('dialog', { name: 'Lado a lado' });
    const open = page.getByRole('button', { name: /^Comparar con mi propuesta: .*Canadá/ });
    await open.click();
    await dialog.getByRole('row', { name: /^Lugares.*México.*en parte/ }).waitFor();
    expect(parameters(page, 'side')).toEqual(['canada-unite-coi-mexique']);
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(parameters(page, 'side')).toEqual([]);
    await expect.poll(() => open.evaluate((one) => one === document.activeElement)).toBe(true);

    await page.getByRole('checkbox', { name: /con apoyo de Canadá/ }).check();
    await page.getByRole('checkbox', { name: /Acción MIEUX México II/ }).check();
    await page.getByRole('button', { name: 'Ponerlas lado a lado' }).click();
    await dialog.getByRole('row', { name: /^Socios.*Gobierno de Canadá/ }).waitFor();
    const address = page.url();
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });

    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(address);
    await dialog.getByText('Gobierno de Canadá').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await serious(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(`${burdeos}&side=nowhere`);
    await dialog.getByText('no existe o ya no está').waitFor();
  });

  it('is taken along as a Word document, which is fetched only then', async () => {
    const page = await visit(burdeos);
    await answered(page);
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /noteWord/.test(name)).length);
    expect(await scripts()).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Nota en Word' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^antes-de-empezar-\d{4}-\d\d-\d\d\.docx$/);
    expect(await scripts()).toBe(1);
    const words = readDocx(await readFile(await file.path()));
    for (const part of ['Posible duplicado', 'con apoyo de Canadá', 'A quién sumarse', 'Qué cambiar', 'Fuentes: '])
      expect(words).toContain(part);
    expect(words).toContain('Comparado el ');
  });

  it('is printed whole and dark on white, whatever the colours of the screen', async () => {
    const page = await visit(coi('fr', 2018), { colours: 'dark' });
    await answered(page);
    const findings = page.getByText(/la souplesse de MIEUX/);
    expect(await findings.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await findings.waitFor();
    expect(await page.getByRole('form').isVisible()).toBe(false);
    const ink = () =>
      page
        .getByRole('heading', { level: 2 })
        .first()
        .evaluate((one) => getComputedStyle(one).color);
    expect(await ink()).toBe('rgb(29, 31, 34)');
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(ink).toBe('rgb(230, 230, 227)');
  });

  it('fits a phone, and brings the answer into sight', async () => {
    const page = await visit('/before?lang=es', { width: 360, height: 780 });
    await page.getByRole('link', { name: /^Fortalecimiento/ }).click();
    await answered(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const heading = page.getByRole('heading', { level: 2, name: /posible duplicado/ }).first();
    await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(400);
    expect((await heading.boundingBox())!.y).toBeGreaterThan(0);
  });

  const sights = {
    beginning: '/before?lang=fr',
    answer: coi('es', 2018),
    nothing: vanilla,
    faults: '/before?lang=en&title=x&start=zz',
  };
  const all = Object.keys(sights) as (keyof typeof sights)[];
  it.each(all.flatMap((sight) => (['light', 'dark'] as const).map((colours) => [sight, colours] as const)))(
    'can be used by everybody (%s, %s)',
    async (sight, colours) => {
      const page = await visit(sights[sight], { colours });
      await page.getByRole('button', { name: /^Compar/ }).waitFor();
      for (const width of [1366, 360]) {
        await page.setViewportSize({ width, height: 780 });
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLElement>(
            'li:first-child > article [aria-controls][aria-expanded=false]',
          ))
            if (!fold.hasAttribute('aria-haspopup')) fold.click();
        });
        expect(await serious(page), `${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    },
  );
});
