import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '#web/app/pages.ts';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

/** Every page, in the states that look most different; of long lists a short part, which is built of the same pieces. */
const addresses = [
  '/',
  '/?q=police',
  '/explore',
  '/explore?of=comar',
  '/directory?theme=asylum&kind=AGREEMENT&kind=EVENT',
  '/directory?kind=INSTITUTION&q=ambassade',
  '/directory?q=xyzzy&place=mexico',
  '/before',
  '/before?title=Formation+COI&place=mexico&theme=asylum',
  '/overlaps?place=mexico&theme=asylum',
  '/overlaps?view=matrix&rows=KIND&columns=STATUS',
  '/decisions?q=dossier',
  '/decisions?view=dates&status=DORMANT&q=2014',
  '/review',
  '/about',
  '/thing/comar',
  '/thing/reunion-groupe-pays-mexique-2014-03',
  '/thing/nobody-knows-this',
  '/nowhere',
];
const languages = ['fr', 'es', 'en'] as const;

/** The colours change colours only: the other rules are asked once per width. */
const onlyColours = ['color-contrast', 'link-in-text-block'];
const looks = [
  { width: 1366, colours: 'light', rules: undefined },
  { width: 1366, colours: 'dark', rules: onlyColours },
  { width: 360, colours: 'dark', rules: undefined },
  { width: 360, colours: 'light', rules: onlyColours },
] as const;

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([createTestSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What a person who cannot see, or not well, would stumble over badly. */
async function barriers(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html }) => html.slice(0, 160)).join('\n    ')}`);
}

const sideways = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Everything that is wrong with a page in one language, in all its looks. */
async function faultsOf({ page, errors }: Session, address: string): Promise<string[]> {
  errors.length = 0;
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(
    () => document.querySelector('h1') && !document.querySelector('main .mantine-Skeleton-root'),
  );
  const found: string[] = [];
  for (const { colours, width, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: colours });
    await page.waitForFunction((wanted) => document.documentElement.dataset.mantineColorScheme === wanted, colours);
    const excess = await sideways(page);
    if (excess > 0) found.push(`${width} px: scrolls sideways by ${excess} px`);
    for (const barrier of await barriers(page, rules)) found.push(`${width} px, ${colours}: ${barrier}`);
  }
  return [...errors, ...found];
}

test('every page is among those visited', () => {
  const visited = addresses.map((address) => new URL(address, 'http://any').pathname);
  const patterns = pages.map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`));
  expect(patterns.filter((pattern) => !visited.some((one) => pattern.test(one)))).toEqual([]);
});

test('a first visit fetches at most 300 kB of scripts, and a part for every page', async () => {
  const { page, close } = await openSession(browser, site);
  const scripts = () =>
    page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  await page.goto('/', { waitUntil: 'networkidle' });
  const first = await scripts();
  expect(first).toBeGreaterThan(100_000);
  expect(first).toBeLessThan(300_000);
  await page.getByRole('link', { name: 'Explorer', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Explorer' }).waitFor();
  expect(await scripts()).toBeGreaterThan(first);
  await close();
});

describe('in every language, light and dark, wide and narrow', () => {
  const readers = new Map<string, Session>();
  beforeAll(async () => {
    for (const language of languages) readers.set(language, await openSession(browser, site, { locale: language }));
  });
  afterAll(() => Promise.all([...readers.values()].map(({ close }) => close())));

  // The three languages side by side: a page waits more than it works.
  test.each(addresses)('%s', { timeout: 120_000 }, async (address) => {
    const separator = address.includes('?') ? '&' : '?';
    const found = await Promise.all(
      [...readers].map(async ([language, reader]) => {
        const faults = await faultsOf(reader, `${address}${separator}lang=${language}`);
        expect(await reader.page.title()).toMatch(/\S · Maillage$/);
        expect(await reader.page.locator('html').getAttribute('lang')).toBe(language);
        return faults.map((fault) => `${language}: ${fault}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});
