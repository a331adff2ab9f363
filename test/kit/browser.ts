import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { bundledBrowser } from './bundledBrowser.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const outsidePath = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The installed browser, if there is one. */
async function installedBrowser(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...outsidePath];
  for (const place of places) if (await runs(place)) return place;
  return undefined;
}

/** Headless Chromium: the installed one, or else the one from npm. Close it in afterAll. */
export async function openBrowser(): Promise<Browser> {
  const installed = await installedBrowser();
  const { executablePath, env } = installed ? { executablePath: installed, env: {} } : await bundledBrowser();
  return chromium.launch({ executablePath, args: flags, env: { ...(process.env as Record<string, string>), ...env } });
}
