import type { Browser, Page } from 'playwright-core';
import type { TestSite } from './testSite.ts';

interface SessionOptions {
  width?: number;
  height?: number;
  colours?: 'light' | 'dark';
  /** What the visitor's browser asks for: the first visit follows it. */
  locale?: string;
  reducedMotion?: boolean;
}

export interface Session {
  /** Its addresses begin with "/". */
  page: Page;
  /** What no page may do: console errors, failed requests, requests to another host. Empty it to start anew. */
  errors: string[];
  close(): Promise<void>;
}

/** Somebody with a browser of their own: nothing remembered, and an eye on what goes wrong. */
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
  // Tests say what is shown, not how fast: a busy machine must not fail them.
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const away = /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(site.address);
    if (away) faults.push(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, errors: faults, close: () => context.close() };
}
