import type { Browser, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { openBrowser } from './browser.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import { createTestSite } from './testSite.ts';

/** Opens a session, and goes to a URL with it. Sessions are closed after the test. */
export interface Journey {
  openSession(options?: SessionOptions): Promise<Session>;
  visit(url: string, options?: SessionOptions): Promise<Page>;
}

/**
 * A test in a browser. It gets the `site`, and opens pages on it with `visit` and `openSession`. After each test, no
 * page may have logged an error, failed a request or asked another host for anything.
 *
 * A file whose tests change the graph says so: `test.override('readOnly', false)`.
 */
export const test = base
  .extend('readOnly', { scope: 'file' }, true as boolean)
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names of the fixtures from this pattern.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('site', { scope: 'file' }, async ({ readOnly }, { onCleanup }) => {
    const site = await createTestSite({ readOnly });
    onCleanup(() => site.close());
    return site;
  })
  .extend('journey', async ({ browser, site }, { onCleanup }): Promise<Journey> => {
    const sessions: Session[] = [];
    onCleanup(async () => {
      for (const { close } of sessions) await close();
      const errors = sessions.flatMap((session) => session.errors);
      if (errors.length > 0) throw new Error(`A page had errors:\n${errors.join('\n')}`);
    });
    const open = async (options?: SessionOptions) => {
      const session = await openSession(browser, site, options);
      sessions.push(session);
      return session;
    };
    return {
      openSession: open,
      async visit(url, options) {
        const { page } = await open(options);
        await page.goto(url);
        return page;
      },
    };
  });
