import type { Browser, Page } from 'playwright-core';
import type { TestSite } from './testSite.ts';

export interface SessionOptions {
  width?: number;
  height?: number;
  colours?: 'light' | 'dark';
  /** The preferred language of the browser, which decides the language of a first visit. */
  locale?: string;
  reducedMotion?: boolean;
}

export interface Session {
  /** URLs are relative to the site: they begin with "/". */
  page: Page;
  /** Console errors, failed requests and requests to another host. */
  errors: string[];
  close(): Promise<void>;
}

/** A browser context of its own, without stored data, whose errors are recorded. */
export async function openSession(
  browser: Browser,
  site: TestSite,
  { width = 1366, height = 768, colours = 'light', locale = 'fr-FR', reducedMotion = true }: SessionOptions = {},
): Promise<Session> {
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width, height },
    colorScheme: colours,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale,
    acceptDownloads: true,
  });
  // Tests check what is shown, not how fast: a busy machine must not fail them.
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const errors: string[] = [];
  // The page says itself that a token was refused.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 401'))
      errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const isExternal = /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(site.address);
    if (isExternal) errors.push(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.status() !== 401) errors.push(`${response.status()}: ${response.url()}`);
  });
  return { page, errors, close: () => context.close() };
}
