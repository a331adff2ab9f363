import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tokenFor } from '#test/kit/testServer.ts';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

let site: TestSite;
let browser: Browser;
let reader: Session;

beforeAll(async () => {
  [site, browser] = await Promise.all([createTestSite({ readOnly: false }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Exchange {
  method: string;
  /** Whether the question is spelled out, or sent as its hash. */
  spelled: boolean;
  status: number;
}

/** What goes over the wire to the API, also what the browser's cache hides from the page. */
async function wire(page: Page): Promise<Exchange[]> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const asked = new Map<string, Omit<Exchange, 'status'>>();
  network.on('Network.requestWillBeSent', ({ requestId, request: { url, method, postData = '' } }) => {
    const { pathname, searchParams } = new URL(url);
    const spelled = searchParams.has('query') || postData.includes('"query"');
    if (pathname === '/graphql') asked.set(requestId, { method, spelled });
  });
  const exchanges: Exchange[] = [];
  network.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode: status }) => {
    const question = asked.get(requestId);
    if (question) exchanges.push({ ...question, status });
  });
  return exchanges;
}

async function visitAll(page: Page) {
  for (const path of ['/', '/directory', '/thing/comar', '/overlaps', '/about']) {
    await page.goto(`${path}?lang=fr`);
    await page.waitForLoadState('networkidle');
  }
}

describe('pages seen before', { timeout: 120_000 }, () => {
  let exchanges: Exchange[];
  const again = async () => {
    exchanges.length = 0;
    await visitAll(reader.page);
    return exchanges;
  };
  const of = (status: number) => exchanges.filter((one) => one.status === status).length;

  beforeAll(async () => {
    reader = await openSession(browser, site);
    exchanges = await wire(reader.page);
    await visitAll(reader.page);
  });

  test('are asked for shortly', () => {
    expect(exchanges.length).toBeGreaterThan(15);
    expect(new Set(exchanges.map(({ method }) => method))).toEqual(new Set(['GET']));
    // Only what depends on the kinds that the API tells of is spelled out.
    expect(exchanges.filter(({ spelled }) => spelled).length).toBeLessThan(exchanges.length / 4);
  });

  test('are asked only whether they are still so', async () => {
    // What a page had not read to its end when it was left is read once more.
    await expect.poll(async () => ((await again()).length > 15 ? of(200) : -1), { timeout: 90_000 }).toBe(0);
    expect(of(304)).toBe(exchanges.length);
  });

  test('are told anew once something has changed', async () => {
    const name = 'Mexique, ou tout comme';
    await site.request(
      'mutation ($name: String!) { savePlace(draft: { name: $name, type: SUBDIVISION }) { id } }',
      { name },
      { as: 'editor' },
    );
    await again();
    expect(of(200)).toBeGreaterThan(10);
    await reader.page.goto(`/directory?lang=fr&q=${encodeURIComponent(name)}`);
    await reader.page.getByText(name).first().waitFor();
  });

  test('are asked for as themselves by an editor, and not kept', async () => {
    await reader.page.evaluate((token) => sessionStorage.setItem('maillage-editor', token), tokenFor('editor'));
    await again();
    expect(new Set(exchanges.map(({ method, status }) => `${method} ${status}`))).toEqual(new Set(['POST 200']));
  });

  test('are shown too where the server does not know what they ask: they spell it out', async () => {
    const early = await openSession(browser, site);
    const { page } = early;
    let unknown = 0;
    await page.route('**/graphql?*', (route) => {
      const url = route
        .request()
        .url()
        .replace(/(?<=%22)[0-9a-f]{64}(?=%22)/, () => (unknown++, '0'.repeat(64)));
      return route.continue({ url });
    });
    await page.goto('/thing/comar?lang=fr');
    await page.getByRole('heading', { level: 1, name: /COMAR|Commission mexicaine/ }).waitFor();
    expect(unknown).toBeGreaterThan(3);
    expect(early.errors).toEqual([]);
    await early.close();
  });

  test('nothing went wrong on the way', () => expect(reader.errors).toEqual([]));
});
