import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers, horizontalOverflow } from '#test/kit/axe.ts';
import { test } from '#test/kit/journey.ts';
import { fill, pattern, texts } from '#test/kit/texts.ts';

const { fr, es, en } = texts;

const words = {
  fr: {
    labels: {
      title: fr.before.form.title,
      partner: fr.before.form.partner,
      place: fr.before.form.place,
      start: fr.before.form.start,
      end: fr.before.form.end,
    },
    compare: fr.before.form.compare,
    title: "Renforcement de l'unité d'information sur les pays d'origine (COI) de la COMAR",
    precedent: fr.before.verdict.PRECEDENT.label,
    canada: /avec l'aide du Canada/,
    mieux: /^Action MIEUX Mexique II/,
    missing: fr.before.errors.textMissing,
    unread: fr.before.errors.dateUnread,
  },
  es: {
    labels: {
      title: es.before.form.title,
      partner: es.before.form.partner,
      place: es.before.form.place,
      start: es.before.form.start,
      end: es.before.form.end,
    },
    compare: es.before.form.compare,
    title: es.before.example.duplicate.title,
    precedent: es.before.verdict.PRECEDENT.label,
    canada: /con apoyo de Canadá/,
    mieux: /^Acción MIEUX México II/,
    missing: es.before.errors.textMissing,
    unread: es.before.errors.dateUnread,
  },
  en: {
    labels: {
      title: en.before.form.title,
      partner: en.before.form.partner,
      place: en.before.form.place,
      start: en.before.form.start,
      end: en.before.form.end,
    },
    compare: en.before.form.compare,
    title: en.before.example.duplicate.title,
    precedent: en.before.verdict.PRECEDENT.label,
    canada: /Canad/,
    mieux: /MIEUX/,
    missing: en.before.errors.textMissing,
    unread: en.before.errors.dateUnread,
  },
} as const;
type Language = keyof typeof words;
const languages = Object.keys(words) as Language[];

/** The first comparison after a start is slow on a busy machine. */
const waitForResults = (page: Page) => page.getByRole('article').first().waitFor({ timeout: 100_000 });
const field = (page: Page, name: string) => page.getByRole('form').getByLabel(name, { exact: true });
const cards = (page: Page) => page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
const group = (page: Page, name: string) => page.getByRole('region', { name });
/** Opens the form, which is closed after a comparison. */
const edit = (page: Page, language: Language) =>
  page.getByRole('button', { name: texts[language].before.interpretation.edit, exact: true }).click();
const conclusion = (page: Page) => page.locator('[data-conclusion] h2');
const kind = (page: Page) => page.locator('[data-conclusion]').getAttribute('data-conclusion');
const coi = (language: Language, year: number) =>
  `/before?lang=${language}&title=${encodeURIComponent(words[language].title)}&partner=comar&place=mexico&start=${year}`;
/** Similar to more than five initiatives. */
const many =
  '/before?lang=fr&title=Annuaire+des+coop%C3%A9rations+d%C3%A9centralis%C3%A9es&partner=cuf&partner=ambassade-france-mexique&place=mexico&start=2027';
/** A word that no theme has. */
const unknown =
  '/before?lang=fr&title=La+zibeline+de+Papantla&partner=Coop%C3%A9rative+Altiplano&place=mexico&start=2027-21';

describe('the comparison of a proposal', { timeout: 120_000 }, () => {
  test.for(languages)('ranks Canada’s support first and MIEUX after it (%s)', async (language, { journey }) => {
    const { labels, compare, title, canada, mieux } = words[language];
    const page = await journey.visit(`/before?lang=${language}`);
    await field(page, labels.title).fill(title);
    await field(page, labels.partner).pressSequentially('comar');
    await page.getByRole('option').first().click();
    await field(page, labels.place).pressSequentially('mexi');
    await page.getByRole('option', { name: /^(?:\S+ )?M[eé]xi(?:que|co)(?: M[eé]xico)?$/ }).click();
    await field(page, labels.start).fill('2018');
    await field(page, labels.end).fill('12/2018');
    await page.getByRole('button', { name: compare, exact: true }).click();
    await waitForResults(page);

    const [first, ...rest] = await cards(page);
    expect(first).toMatch(canada);
    // Modules of the same MIEUX action may come before it.
    expect(rest.slice(0, 5).some((name) => mieux.test(name))).toBe(true);
    // The conclusion names the closest, the URL and the form keep the proposal, and the focus moves to the results.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await conclusion(page).textContent()).toMatch(canada);
    expect(new URL(page.url()).searchParams.getAll('partner')).toEqual(['comar']);
    expect(new URL(page.url()).searchParams.get('end')).toBe('2018-12');
    await edit(page, language);
    expect(await field(page, labels.title).inputValue()).toBe(title);
  });

  test('gives reasons in words and, on demand, as figures that add up to the score', async ({ journey }) => {
    const page = await journey.visit(coi('en', 2018));
    await waitForResults(page);
    expect(await page.getByRole('article').locator('table').count()).toBe(0);
    await page.getByRole('switch', { name: en.before.closest.figures }).check();
    const articles = await page.getByRole('article').all();
    expect(articles.length).toBeGreaterThan(2);
    for (const card of articles) {
      const figures = await card.locator('table').first().locator('tr td:last-child').allTextContents();
      const [score, ...reasons] = figures.map((figure) => Math.round(Number(figure) * 100)).reverse();
      expect(reasons.reduce((sum, reason) => sum + reason, 0)).toBe(score);
    }
  });

  test.for(languages)('an initiative that ended long before is a precedent (%s)', async (language, { journey }) => {
    const page = await journey.visit(coi(language, 2031));
    await waitForResults(page);
    const { precedent, canada } = words[language];
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: canada }) });
    await card.getByText(precedent, { exact: true }).waitFor();
  });

  test('opens five cards, and the others on demand', async ({ journey }) => {
    const page = await journey.visit(many);
    await waitForResults(page);
    expect(await page.getByRole('article').count()).toBe(5);
    await page
      .getByRole('button', { name: pattern(fr.before.closest.more_other) })
      .first()
      .click();
    expect(await page.getByRole('article').count()).toBeGreaterThan(5);
  });

  test('shows the lessons of an initiative with their sources', async ({ journey }) => {
    const page = await journey.visit(coi('fr', 2018));
    const card = page.getByRole('article', { name: /^Action MIEUX Mexique II/ });
    const teaches = card.getByRole('button', { name: fr.before.card.findings });
    await teaches.click();
    expect(await teaches.getAttribute('aria-expanded')).toBe('true');
    await card.getByText(/la souplesse de MIEUX/).waitFor();
    await card
      .getByRole('button', { name: /^1 source/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText(/EASO/).first().waitFor();
  });

  test('without results, says what was compared and which words are unknown', async ({ journey, site }) => {
    const page = await journey.visit(unknown);
    const { initiatives } = await site.request('{ initiatives(first: 0) { totalCount } }');
    await page
      .getByRole('heading', { name: fill(fr.before.conclusion.NOTHING_other, { count: initiatives.totalCount }) })
      .waitFor();
    await page.getByText(fr.before.noResults.limits).waitFor();
    const interpretation = page.getByRole('region', { name: fr.before.interpretation.title });
    const text = (await interpretation.textContent()) ?? '';
    expect(text).toMatch(/Mexique/);
    expect(text).toMatch(/Coopérative Altiplano/);
    expect(text).toMatch(pattern(`${fr.before.interpretation.unknownLabel}{{words}}zibeline`));
    expect(await page.getByRole('article').count()).toBe(0);
  });

  test('the same URL shows the same results, and the back button returns to the form', async ({ journey }) => {
    const page = await journey.visit('/before?lang=fr');
    await page.getByRole('link', { name: /^Renforcement de l’unité/ }).click();
    await waitForResults(page);
    // The last part of the page to load.
    const waitForCriteria = (result: Page) => result.getByLabel(fr.before.criteria.list).waitFor();
    await waitForCriteria(page);
    const shown = await page.getByRole('main').innerText();
    const reopened = await journey.visit(page.url(), { locale: 'en-GB' });
    await waitForResults(reopened);
    await waitForCriteria(reopened);
    expect(await reopened.getByRole('main').innerText()).toBe(shown);
    await page.goBack();
    await page.getByRole('heading', { name: fr.before.intro.examples }).waitFor();
    expect(await field(page, fr.before.form.title).inputValue()).toBe('');
  });

  test('needs nothing but a pasted text', async ({ journey }) => {
    const page = await journey.visit('/before?lang=fr');
    const text = 'Bonjour, nous voulons former les agents de la COMAR à l’entretien. Un atelier aurait lieu à Mexico.';
    await page.getByLabel(fr.before.form.text).fill(text);
    await page.getByRole('button', { name: fr.before.form.compare, exact: true }).click();
    await waitForResults(page);
    const address = new URL(page.url()).searchParams;
    expect(address.has('title')).toBe(false);
    expect(address.get('text')).toBe(text);
    await page.getByText(fr.before.interpretation.subject).waitFor();

    // The text can be edited; the results follow.
    await edit(page, 'fr');
    await page.getByLabel(fr.before.form.title, { exact: true }).fill('Entretien avec des enfants');
    await expect.poll(() => new URL(page.url()).searchParams.get('title')).toBe('Entretien avec des enfants');
    await page.getByRole('button', { name: fr.before.form.compare, exact: true }).click();
    expect(await page.getByRole('form').count()).toBe(0);
  });

  test.for(languages)('reports validation errors in the form (%s)', async (language, { journey }) => {
    const { labels, compare, missing, unread } = words[language];
    const page = await journey.visit(`/before?lang=${language}`);
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

  test('reports validation errors of a URL at once', async ({ journey }) => {
    const page = await journey.visit('/before?lang=fr&title=Atelier&start=2020&end=2019');
    await page.getByText(fr.before.errors.endsBefore).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  test('says in the reader’s language that a text has nothing to compare', async ({ journey }) => {
    const page = await journey.visit('/before?lang=fr&title=le+la');
    await page.getByText(fr.before.errors.textUnread).waitFor();
    await edit(page, 'fr');
    await page.getByLabel(fr.before.form.text).waitFor();
  });

  test('accepts unknown partners as text, by keyboard alone', async ({ journey }) => {
    const page = await journey.visit('/before?lang=fr');
    await page.getByLabel(fr.before.form.title, { exact: true }).fill('Atelier pour la COMAR');
    const partners = field(page, fr.before.form.partner);
    await partners.pressSequentially('Coopérative X');
    await partners.press('Enter');
    await partners.pressSequentially('Commission mexicaine');
    await page
      .getByRole('option', { name: /aide aux réfugiés/ })
      .first()
      .waitFor();
    await partners.press('ArrowDown');
    await partners.press('Enter');
    await page.getByText('«\u00a0Coopérative X\u00a0»').waitFor();
    await partners.press('Backspace');
    expect(await page.getByRole('button', { name: /^Retirer Commission/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Retirer Coopérative X' }).press('Enter');
    expect(await page.getByRole('button', { name: /^Retirer/ }).count()).toBe(0);
  });

  test('keeps the typed text after leaving the page, until it is cleared', async ({ journey }) => {
    const page = await journey.visit('/before?lang=fr');
    await field(page, fr.before.form.title).fill('Gestion de l’eau à Puebla');
    await page.getByRole('link', { name: fr.common.nav.directory }).click();
    await page.getByRole('heading', { level: 1, name: fr.common.nav.directory }).waitFor();
    await page.goBack();
    await expect.poll(() => field(page, fr.before.form.title).inputValue()).toBe('Gestion de l’eau à Puebla');
    await page.reload();
    await expect.poll(() => field(page, fr.before.form.title).inputValue()).toBe('Gestion de l’eau à Puebla');
    await page.getByRole('link', { name: fr.before.form.clear }).click();
    await expect.poll(() => field(page, fr.before.form.title).inputValue()).toBe('');
  });

  const paragraph =
    'Fortalecimiento de la unidad de información sobre países de origen de la COMAR. La ciudad de Burdeos desea apoyar en 2018 a la Comisión Mexicana de Ayuda a Refugiados en México con una capacitación sobre información de países de origen (COI) para sus agentes.';
  const burdeos = `/before?lang=es&text=${encodeURIComponent(paragraph)}&start=2018&end=2018`;
  const interpretation = (page: Page) => page.getByRole('region', { name: es.before.interpretation.title });
  const settled = (page: Page) => page.locator('[aria-busy=false]').waitFor();
  const parameters = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

  test('leads from a pasted paragraph to potential partners and suggested changes', async ({ journey }) => {
    const page = await journey.visit('/before?lang=es');
    await page.getByLabel(es.before.form.text).fill(paragraph);
    await field(page, es.before.form.start).fill('2018');
    await page.getByRole('button', { name: es.before.form.compare, exact: true }).click();
    await waitForResults(page);
    const [first, second] = await cards(page);
    expect(first).toMatch(words.es.canada);
    expect(second).toMatch(words.es.mieux);

    const join = group(page, es.before.join.title);
    const mieux = join.getByRole('listitem').filter({ hasText: 'eXpertise (MIEUX)' }).first();
    expect(await mieux.textContent()).toMatch(/activo.*última actividad conocida/);
    expect(await mieux.getByRole('link', { name: /Acción MIEUX México II/ }).count()).toBeGreaterThan(0);
    const change = group(page, es.before.change.title);
    await change
      .getByText(
        pattern(`${es.before.change.without.PERIOD}, su propuesta ya no duplica {{initiative}} con apoyo de Canadá`),
      )
      .waitFor();

    // In the order in which they are needed.
    await page.getByRole('heading', { level: 2, name: es.before.criteria.title }).waitFor();
    const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    const order = titles.map((title) => title.replace(/\d+$/, ''));
    expect(order[0]).toBe(es.before.interpretation.title);
    expect(order[1]).toMatch(words.es.canada);
    expect(order.slice(-4)).toEqual([
      es.before.closest.title,
      es.before.join.title,
      es.before.change.title,
      es.before.criteria.title,
    ]);
  });

  test('an interpretation can be dismissed, confirmed and replaced', async ({ journey }) => {
    const page = await journey.visit(`/before?lang=es`);
    await page.goto(burdeos);
    await waitForResults(page);
    const steps = await page.evaluate(() => history.length);
    await interpretation(page).getByRole('button', { name: 'Descartar Información de países de origen' }).click();
    await interpretation(page)
      .getByRole('button', {
        name: fill(es.before.interpretation.restore, { name: 'Información de países de origen' }),
      })
      .waitFor();
    await expect.poll(() => parameters(page, 'except')).toEqual(['country-of-origin-information']);
    await settled(page);

    await interpretation(page).getByRole('button', { name: 'Confirmar Burdeos' }).click();
    await expect.poll(() => parameters(page, 'place')).toEqual(['bordeaux']);
    expect(await interpretation(page).getByRole('button', { name: 'Confirmar Burdeos' }).count()).toBe(0);

    await interpretation(page).getByRole('button', { name: 'México', exact: true }).click();
    await page.getByRole('dialog').getByText(pattern(es.before.interpretation.foundIn)).waitFor();
    await page.keyboard.type('camboya');
    await page.getByRole('option', { name: /Camboya/ }).click();
    await expect.poll(() => parameters(page, 'place')).toEqual(['bordeaux', 'cambodia']);
    expect(parameters(page, 'except')).toEqual(['country-of-origin-information', 'mexico']);

    // A dismissal can be undone; and one step back leaves the page.
    await interpretation(page)
      .getByRole('button', {
        name: fill(es.before.interpretation.restore, { name: 'Información de países de origen' }),
      })
      .click();
    await expect.poll(() => parameters(page, 'except')).toEqual(['mexico']);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await page.getByRole('heading', { name: es.before.intro.examples }).waitFor();
  });

  test.for([1440, 360])(
    'what was read is marked in the text and corrected there (%i px)',
    async (width, { journey }) => {
      const page = await journey.visit(burdeos, { width });
      await waitForResults(page);
      const mark = (name: string) => interpretation(page).getByRole('button', { name: pattern(`${name} (`) });
      const menu = page.getByRole('dialog');
      expect(
        await mark('Comisión Mexicana de Ayuda a Refugiados')
          .first()
          .evaluate((element) => element.tagName),
      ).toBe('SPAN');

      // By keyboard: what it was read as, and "not this".
      const town = interpretation(page).getByRole('button', { name: /^ciudad de Burdeos .*ciudad de Burdeos\)$/ });
      await town.press('Enter');
      await menu.getByText('ciudad de Burdeos', { exact: true }).waitFor();
      expect(await findBarriers(page, { part: '[role=dialog]' })).toEqual([]);
      await menu.getByRole('button', { name: es.before.interpretation.notThis }).press('Enter');
      await expect.poll(() => parameters(page, 'except').length).toBe(1);
      await town.waitFor({ state: 'detached' });

      // Replaced by something else.
      await mark('México').first().click();
      await menu.getByLabel(es.before.interpretation.replace).fill('camboya');
      await page.getByRole('option', { name: /Camboya/ }).click();
      await expect.poll(() => parameters(page, 'place')).toEqual(['cambodia']);
      await settled(page);
      expect(await horizontalOverflow(page)).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
    },
  );

  test('dates are read in the text, and corrected there', async ({ journey }) => {
    const page = await journey.visit(
      `/before?lang=fr&text=${encodeURIComponent('Un atelier de la COMAR aura lieu de mars 2027 à juin 2028, à Mexico.')}`,
    );
    await waitForResults(page);
    await page.getByRole('button', { name: 'mars 2027 – juin 2028' }).waitFor();
    await page
      .getByRole('button', { name: pattern(`mars 2027 à juin 2028 (${fr.before.interpretation.period}`) })
      .click();
    const dates = page.getByRole('dialog');
    await dates.getByLabel(fr.before.form.end).fill('2026');
    await dates.getByRole('button', { name: fr.before.change.apply }).click();
    await dates.getByText(fr.before.errors.endsBefore).waitFor();
    await dates.getByLabel(fr.before.form.end).fill('décembre 2028');
    await dates.getByRole('button', { name: fr.before.change.apply }).click();
    await expect.poll(() => parameters(page, 'end')).toEqual(['2028-12']);
    await page.getByRole('button', { name: 'mars 2027 – décembre 2028' }).click();
    await dates.getByRole('button', { name: fr.before.interpretation.periodReset }).click();
    await page.getByRole('button', { name: 'mars 2027 – juin 2028' }).waitFor();
  });

  test('applies a suggested change, and undoes it', async ({ journey }) => {
    const page = await journey.visit(burdeos);
    const apply = group(page, es.before.change.title).getByRole('button', {
      name: pattern(es.before.change.applyThis, { change: es.before.change.without.PERIOD }),
    });
    await apply.click();
    await expect.poll(() => parameters(page, 'start')).toEqual(['2020']);
    await expect.poll(() => kind(page)).not.toMatch(/DUPLICATE|POSSIBLE/);
    const undo = page.getByRole('button', { name: es.before.change.undo });
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await undo.press('Enter');
    await expect.poll(() => kind(page)).toMatch(/DUPLICATE|POSSIBLE/);
    expect(parameters(page, 'start')).toEqual(['2018']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  test('compares an initiative with the proposal, or two with each other, side by side', async ({ journey }) => {
    const page = await journey.visit(burdeos);
    await waitForResults(page);
    const dialog = page.getByRole('dialog', { name: es.before.side.title });
    const open = page.getByRole('button', { name: /^Comparar con mi propuesta: .*Canadá/ });
    await open.click();
    await dialog.getByRole('row', { name: /^Lugares.*México.*en parte/ }).waitFor();
    expect(parameters(page, 'side')).toEqual(['canada-unite-coi-mexique']);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(parameters(page, 'side')).toEqual([]);
    await expect.poll(() => open.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole('checkbox', { name: /con apoyo de Canadá/ }).check();
    await page.getByRole('checkbox', { name: /: Acción MIEUX México II/ }).check();
    await page.getByRole('button', { name: es.before.side.compare }).click();
    await dialog.getByRole('row', { name: /^Socios.*Gobierno de Canadá/ }).waitFor();
    const address = page.url();
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });

    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(address);
    await dialog.getByText('Gobierno de Canadá').first().waitFor();
    expect(await horizontalOverflow(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: es.before.export.close }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(`${burdeos}&side=nowhere`);
    await dialog.getByText(es.before.side.missing).waitFor();
  });

  test('fits a phone, and scrolls the results into view', async ({ journey }) => {
    const page = await journey.visit('/before?lang=es', { width: 360, height: 780 });
    await page.getByRole('link', { name: /^Fortalecimiento/ }).click();
    await waitForResults(page);
    expect(await horizontalOverflow(page)).toBe(0);
    const heading = conclusion(page);
    await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(400);
    expect((await heading.boundingBox())!.y).toBeGreaterThan(0);
  });

  const states = {
    beginning: '/before?lang=fr',
    answer: coi('es', 2018),
    nothing: unknown,
    errors: '/before?lang=en&title=x&start=zz',
  };
  const all = Object.keys(states) as (keyof typeof states)[];
  test.for(all.flatMap((state) => (['light', 'dark'] as const).map((colours) => [state, colours] as const)))(
    'is accessible (%s, %s)',
    async ([state, colours], { journey }) => {
      const page = await journey.visit(states[state], { colours });
      await page.locator('form button[type=submit], [data-conclusion]').first().waitFor();
      for (const width of [1366, 360]) {
        await page.setViewportSize({ width, height: 780 });
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLElement>(
            'li:first-child > article [aria-controls][aria-expanded=false]',
          ))
            if (!fold.hasAttribute('aria-haspopup')) fold.click();
        });
        expect(await findBarriers(page), `${width}`).toEqual([]);
        expect(await horizontalOverflow(page)).toBe(0);
      }
    },
  );
});
