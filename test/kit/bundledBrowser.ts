import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const unpacked = join(cache, 'chromium');
const unpack = fileURLToPath(new URL('./unpackBrowser.ts', import.meta.url));

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${unpacked}/fonts</dir>
  <cachedir>${unpacked}/font-cache</cachedir>
</fontconfig>
`;

/** Unpacks once: into a temporary folder that is then renamed, so that an interrupted run leaves nothing incomplete. */
async function unpackOnce() {
  if (await exists(unpacked)) return;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'chromium-'));
  try {
    // The package unpacks into the temporary folder; it unpacks its libraries only in AWS Lambda.
    const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await promisify(execFile)(process.execPath, ['--import', 'tsx', unpack], { env });
    await writeFile(join(staging, 'fonts.conf'), fonts);
    await rename(staging, unpacked);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!(await exists(unpacked))) throw error;
  }
}

/** Chromium from the package @sparticuz/chromium, with the libraries and a font that a bare machine lacks. */
export async function bundledBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const advice = 'Install Chromium or Google Chrome so that it is on the PATH (Debian: apt install chromium).';
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`The journeys need a browser, and none was found. ${advice}`);
  await unpackOnce().catch((error: Error) => {
    throw new Error(`The journeys need a browser, and the bundled one cannot be unpacked. ${advice}`, { cause: error });
  });
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_FILE: join(unpacked, 'fonts.conf') },
  };
}
