import { afterAll, describe, expect } from 'vitest';
import { pages } from '#web/app/pages.ts';
import { findBarriers, horizontalOverflow } from '#test/kit/axe.ts';
import { test } from '#test/kit/journey.ts';
import { type Session, openSession } from '#test/kit/session.ts';
import { texts } from '#test/kit/texts.ts';

const { fr } = texts;

/** Every page, in the states that look most different; long lists are filtered, as their rows are all alike. */
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
  '/needs?place=mexico&theme=asylum',
  '/decisions?q=dossier',
  '/decisions?view=dates&status=DORMANT&q=2014',
  '/review',
  '/about',
  '/activity',
  '/thing/comar/history',
  '/thing/comar/history?version=1',
  '/new',
  '/new/agreement',
  '/thing/comar/edit',
  '/setup#nothing-behind-this-link',
  '/invitation',
  '/reset',
  '/account',
  '/people',
  '/thing/comar',
  '/thing/reunion-groupe-pays-mexique-2014-03',
  '/thing/nobody-knows-this',
  '/nowhere',
];
/** Those with the longest texts; English ones are shorter. */
const languages = ['fr', 'es'] as const;

/**
 * All checks of axe, once wide and light and once narrow and dark: the structure is the same in both colours, and what is
 * shown at one width only has its colours checked at that width.
 */
const looks = {
  fr: { width: 1366, colours: 'light' },
  es: { width: 360, colours: 'dark' },
} as const;

function addLanguage(address: string, language: string): string {
  const [path, secret] = address.split('#');
  return `${path}${path!.includes('?') ? '&' : '?'}lang=${language}${secret ? `#${secret}` : ''}`;
}

/** One browser context for each language, so that scripts are compiled once and not with every page. */
const sessions = new Map<string, Session>();
afterAll(() => Promise.all([...sessions.values()].map((session) => session.close())));

/** The flaws of a page in one language, at both widths. */
async function findFlaws({ page }: Session, address: string, language: (typeof languages)[number]): Promise<string[]> {
  await page.setViewportSize({ width: 1366, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(
    () => document.querySelector('h1') && !document.querySelector('main .mantine-Skeleton-root'),
  );
  const flaws: string[] = [];
  const { colours, width: checkedWidth } = looks[language];
  await page.emulateMedia({ colorScheme: colours });
  await page.waitForFunction((scheme) => document.documentElement.dataset.mantineColorScheme === scheme, colours);
  // Overflow is measured in both languages, as texts differ in length.
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 800 });
    if (width === checkedWidth) flaws.push(...(await findBarriers(page)));
    const overflow = await horizontalOverflow(page);
    if (overflow > 0) flaws.push(`${width} px: scrolls sideways by ${overflow} px`);
  }
  return flaws;
}

test('every page is in the list', () => {
  const paths = addresses.map((address) => new URL(address, 'http://any').pathname);
  const patterns = pages.map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`));
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
});

test('a first visit loads at most 310 kB of scripts, and each page its own', async ({ journey }) => {
  const { page } = await journey.openSession();
  const scriptSize = () =>
    page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  await page.goto('/', { waitUntil: 'networkidle' });
  const first = await scriptSize();
  expect(first).toBeGreaterThan(100_000);
  expect(first).toBeLessThan(310_000);
  await page.getByRole('link', { name: fr.common.nav.explore, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: fr.explore.title }).waitFor();
  expect(await scriptSize()).toBeGreaterThan(first);
});

describe('in French and Spanish, wide and light, narrow and dark', () => {
  // Both languages side by side: a page waits more than it computes.
  test.for(addresses)('%s', { timeout: 120_000 }, async (address, { browser, site }) => {
    const flaws = await Promise.all(
      languages.map(async (language) => {
        const session = sessions.get(language) ?? (await openSession(browser, site, { locale: language }));
        sessions.set(language, session);
        const found = await findFlaws(session, addLanguage(address, language), language);
        expect(await session.page.title()).toMatch(/\S · Maillage$/);
        expect(await session.page.locator('html').getAttribute('lang')).toBe(language);
        return [...found, ...session.errors.splice(0)].map((flaw) => `${language}: ${flaw}`);
      }),
    );
    expect(flaws.flat()).toEqual([]);
  });
});
