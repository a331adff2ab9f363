import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test as base } from '#test/kit/journey.ts';
import { tokenFor } from '#test/kit/testServer.ts';

const test = base.override('readOnly', false);

interface Exchange {
  method: string;
  /** Whether the text of the operation was sent, and not its hash. */
  hasText: boolean;
  status: number;
}

/** Records the requests to the API, also those that the browser's cache hides from the page. */
async function recordExchanges(page: Page): Promise<Exchange[]> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const requests = new Map<string, Omit<Exchange, 'status'>>();
  network.on('Network.requestWillBeSent', ({ requestId, request: { url, method, postData = '' } }) => {
    const { pathname, searchParams } = new URL(url);
    const hasText = searchParams.has('query') || postData.includes('"query"');
    if (pathname === '/graphql') requests.set(requestId, { method, hasText });
  });
  const exchanges: Exchange[] = [];
  network.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode: status }) => {
    const request = requests.get(requestId);
    if (request) exchanges.push({ ...request, status });
  });
  return exchanges;
}

async function visitPages(page: Page) {
  for (const path of ['/', '/directory', '/thing/comar', '/overlaps', '/about']) {
    await page.goto(`${path}?lang=fr`);
    await page.waitForLoadState('networkidle');
  }
}

describe('a second visit', { timeout: 120_000 }, () => {
  /** A page with several addresses in its cache, and what each later visit exchanges with the API. */
  const visitedPage = test.extend('visited', async ({ journey }) => {
    const { page } = await journey.openSession();
    const exchanges = await recordExchanges(page);
    await visitPages(page);
    return {
      page,
      first: [...exchanges],
      async visitAgain() {
        exchanges.length = 0;
        await visitPages(page);
        return [...exchanges];
      },
    };
  });
  const count = (exchanges: Exchange[], status: number) =>
    exchanges.filter((exchange) => exchange.status === status).length;

  visitedPage('sends operations by GET, nearly all as a hash', ({ visited: { first } }) => {
    expect(first.length).toBeGreaterThan(15);
    expect(new Set(first.map(({ method }) => method))).toEqual(new Set(['GET']));
    // Only documents that are built from the list of kinds are sent as text.
    expect(first.filter(({ hasText }) => hasText).length).toBeLessThan(first.length / 4);
  });

  visitedPage('is answered with 304 while nothing has changed', async ({ visited: { visitAgain } }) => {
    // A response that was still loading when its page was left is requested once more.
    const last: Exchange[] = [];
    await expect
      .poll(
        async () => {
          last.splice(0, last.length, ...(await visitAgain()));
          return last.length > 15 ? count(last, 200) : -1;
        },
        { timeout: 90_000 },
      )
      .toBe(0);
    expect(count(last, 304)).toBe(last.length);
  });

  visitedPage('gets new responses after a change', async ({ visited: { page, visitAgain }, site }) => {
    const name = 'Mexique, ou tout comme';
    await site.request(
      'mutation ($name: String!) { savePlace(draft: { name: $name, placeType: SUBDIVISION }) { id } }',
      { name },
      { as: 'editor' },
    );
    expect(count(await visitAgain(), 200)).toBeGreaterThan(10);
    await page.goto(`/directory?lang=fr&q=${encodeURIComponent(name)}`);
    await page.getByText(name).first().waitFor();
  });

  visitedPage('by an editor is sent by POST and not cached', async ({ visited: { page, visitAgain } }) => {
    await page.evaluate((token) => sessionStorage.setItem('maillage-editor', token), tokenFor('editor'));
    const methods = (await visitAgain()).map(({ method, status }) => `${method} ${status}`);
    expect(new Set(methods)).toEqual(new Set(['POST 200']));
  });
});

test('a page sends the text of an operation whose hash the server does not know', async ({ journey }) => {
  const { page } = await journey.openSession();
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
});
