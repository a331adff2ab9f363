import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { loadEditors } from '#server/editorToken.ts';

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: join(process.cwd(), '.data'),
      jarCache: expect.stringMatching(new RegExp(`^${homedir()}/.cache/maillage/neo4j-[\\d.]+$`)) as string,
      javaHome: undefined,
      neo4j: { uri: undefined, user: 'neo4j', password: undefined, database: 'neo4j' },
      neo4jPort: undefined,
      memory: { heap: '512m', pageCache: '256m' },
      editors: [],
      queryTimeoutMs: 10_000,
      maxDepth: 12,
      workers: Math.max(1, availableParallelism() - 1),
      maxCost: 50_000,
      bodyLimit: '1mb',
      corsOrigins: [],
      proxies: 0,
      fastPath: new Set(['jit', 'methods', 'post', 'responses']),
      log: { format: process.stderr.isTTY ? 'pretty' : 'json', level: 'info' },
    });
  });

  test('reads every setting; an empty value counts as not set', () => {
    const set = {
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/d',
      MAILLAGE_JARS: '/j',
      NEO4J_HEAP: '2G',
      MAX_DEPTH: '',
    };
    expect(readConfig(set)).toMatchObject({
      port: 0,
      host: '::1',
      dataDir: '/d',
      jarCache: '/j',
      maxDepth: 12,
    });
    expect(readConfig(set).memory.heap).toBe('2g');
    const cluster = {
      NEO4J_URI: 'neo4j+s://example.org:7687',
      NEO4J_USER: 'u',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'graph',
    };
    expect(readConfig(cluster).neo4j).toEqual({
      uri: cluster.NEO4J_URI,
      user: 'u',
      password: 'p',
      database: 'graph',
    });
    expect(readConfig({ XDG_CACHE_HOME: '/c' }).jarCache).toMatch(/^\/c\/maillage\/neo4j-/);
  });

  test.each([
    [{ PORT: '80x' }, 'PORT must be a whole number from 0 to 65535, not "80x"'],
    [{ PORT: '70000' }, 'PORT must be a whole number'],
    [{ PORT: '-1' }, 'PORT must be a whole number'],
    [{ PORT: '1e3' }, 'PORT must be a whole number'],
    [{ HOST: 'http://x' }, 'HOST must be an address'],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI must look like neo4j://host:7687'],
    [{ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI must look like'],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD must be given along with NEO4J_URI'],
    [{ NEO4J_USER: 'me' }, 'NEO4J_USER only goes with NEO4J_URI'],
    [{ NEO4J_DATABASE: 'other' }, 'NEO4J_DATABASE only goes with NEO4J_URI'],
    [{ NEO4J_DATABASE: 'a b' }, 'NEO4J_DATABASE must be the name of a database'],
    [{ NEO4J_PASSWORD: 'short' }, 'NEO4J_PASSWORD must have 8 characters or more'],
    [{ NEO4J_PORT: '0' }, 'NEO4J_PORT must be a whole number from 1'],
    [{ NEO4J_HEAP: '512' }, 'NEO4J_HEAP must be an amount of memory like 512m or 2g'],
    [{ NEO4J_HEAP: '64m' }, 'NEO4J_HEAP must be at least 256m'],
    [{ NEO4J_PAGECACHE: 'lots' }, 'NEO4J_PAGECACHE must be an amount of memory'],
    [{ EDITOR_TOKEN: 'two words' }, 'EDITOR_TOKEN must be without spaces'],
    [{ EDITOR_TOKEN: 'ana:one,' }, 'EDITOR_TOKEN must be without spaces: tokens or name:token pairs, a comma'],
    [{ EDITOR_TOKEN: 'ana:' }, 'EDITOR_TOKEN must have something on both sides of each colon'],
    [{ EDITOR_TOKEN: ':one' }, 'EDITOR_TOKEN must have something on both sides of each colon'],
    [{ EDITOR_TOKEN: 'ana:one,ana:two' }, 'EDITOR_TOKEN must name "ana" only once'],
    [{ EDITOR_TOKEN: 'ana:one,luis:one' }, 'EDITOR_TOKEN must give "luis" a token of its own'],
    [{ EMBEDDER_URL: 'http://localhost:11434/v1' }, 'EMBEDDER_URL and EMBEDDER_MODEL go together'],
    [{ EMBEDDER_URL: 'localhost', EMBEDDER_MODEL: 'm' }, 'EMBEDDER_URL must look like http://'],
    [{ QUERY_TIMEOUT: '10s' }, 'QUERY_TIMEOUT must be a whole number from 1'],
    [{ MAX_DEPTH: '0' }, 'MAX_DEPTH must be a whole number from 1'],
    [{ MAX_COST: '0' }, 'MAX_COST must be a whole number'],
    [{ BODY_LIMIT: 'huge' }, 'BODY_LIMIT must be a size like 500kb or 1mb'],
    [{ CORS_ORIGINS: 'example.org' }, 'CORS_ORIGINS must be origins like https://example.org'],
    [{ CORS_ORIGINS: 'https://a.org, https://b.org/page' }, 'not "https://b.org/page"'],
    [{ FAST_PATH: 'maybe' }, 'FAST_PATH must be on, off or a list of jit, methods, post, responses, not "maybe"'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT must be one of json, pretty, not "xml"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info'],
  ])('rejects %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });

  test('lists all errors at once, without secrets', () => {
    const wrong = {
      PORT: 'x',
      MAX_DEPTH: 'y',
      EDITOR_TOKEN: 'two words',
      NEO4J_PASSWORD: 'hidden',
    };
    const message = (() => {
      try {
        readConfig(wrong);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    })();
    expect(message.split('\n')).toHaveLength(5);
    expect(message).not.toMatch(/two words|hidden/);
  });

  test('switches the fast path as a whole or piece by piece', () => {
    expect(readConfig({ FAST_PATH: 'off' }).fastPath).toEqual(new Set());
    expect(readConfig({ FAST_PATH: 'jit,post' }).fastPath).toEqual(new Set(['jit', 'post']));
  });

  test('reads several named editors, and a token without a name', () => {
    expect(readConfig({ EDITOR_TOKEN: 'one' }).editors).toEqual([{ name: 'editor', token: 'one' }]);
    expect(readConfig({ EDITOR_TOKEN: 'ana:one,luis:t:w:o,three' }).editors).toEqual([
      { name: 'ana', token: 'one' },
      { name: 'luis', token: 't:w:o' },
      { name: 'editor', token: 'three' },
    ]);
  });

  test('creates an editor token once, readable by its owner only', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'maillage-config-'));
    const config = readConfig({ DATA_DIR: join(dataDir, 'new') });
    const [made, again] = await Promise.all([loadEditors(config), loadEditors(config)]);
    expect(made).toEqual([{ name: 'editor', token: expect.stringMatching(/^[\w-]{32}$/) }]);
    expect(again).toEqual(made);
    const file = join(dataDir, 'new', 'editor-token');
    expect(await readFile(file, 'utf8')).toBe(`${made![0]!.token}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const configured = [{ name: 'ana', token: 'given from outside' }];
    expect(await loadEditors({ ...config, editors: configured })).toEqual(configured);
    await rm(dataDir, { recursive: true });
  });
});
