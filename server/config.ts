import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type FastPath, fastPathPieces, fullFastPath } from './api/fastPath/pieces.ts';
import { invalid } from './errors.ts';
import { type LogConfig, logFormats, logLevels } from './logger.ts';
import { neo4jVersion } from './neo4j/process/version.ts';

/** Whoever has a bearer token of the configuration: an editor, unless the token is that of the administrator's command. */
export interface Editor {
  name: string;
  token: string;
  access?: 'ADMINISTRATOR';
}

/** Name of the editor of a token that is configured without one. */
export const defaultEditorName = 'editor';

/** All settings. No other file reads the environment. */
export interface Config {
  host: string;
  port: number;
  /** Folder of the local database and of generated files; absolute. */
  dataDir: string;
  /** Folder of Neo4j's jars; outside node_modules, so that `npm ci` does not delete it. */
  jarCache: string;
  javaHome: string | undefined;
  /** With a URI: that database or cluster. Without: a local one is started. */
  neo4j: { uri: string | undefined; user: string; password: string | undefined; database: string };
  /** Bolt port of the local database; a free one when undefined. */
  neo4jPort: number | undefined;
  memory: { heap: string; pageCache: string };
  /** Embedding endpoint for comparison by meaning; without it, words alone decide. */
  embedder: { url: string; model: string; key: string | undefined } | undefined;
  /** Address of the site, as people open it, without a slash at its end. */
  publicUrl: string | undefined;
  /** By which server mails are sent; without it, links are shown to be passed on. */
  mail: { server: string; from: string; publicUrl: string } | undefined;
  /** When empty, one token is generated into DATA_DIR (editorToken.ts). */
  editors: readonly Editor[];
  queryTimeoutMs: number;
  /** Threads that compare; by default one less than there are processors. */
  workers: number;
  maxDepth: number;
  maxCost: number;
  bodyLimit: string;
  /** Requests to the API that one address may send in a minute; any number when undefined. */
  rateLimit: number | undefined;
  /** Origins of other web sites whose pages may call the API; `*` for all. */
  corsOrigins: readonly string[];
  /** Proxies before the server, whose `X-Forwarded-For` says the address of the caller. */
  proxies: number;
  /** Folder with the files of documents, whose texts are attached at start; absolute. */
  documents: string | undefined;
  fastPath: FastPath;
  log: LogConfig;
}

type Environment = Record<string, string | undefined>;

const isIn = (min: number, max: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;

/** A string for which the test holds; else "NAME must …, not "value"". */
const text = (test: RegExp | ((value: string) => boolean), rule: string) =>
  z.string().refine((value) => (test instanceof RegExp ? test.test(value) : test(value)), {
    error: ({ input }) => `${rule}, not "${input}"`,
    abort: true,
  });

const integer = (min: number, max: number, defaultValue?: number) =>
  text(isIn(min, max), `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .optional()
    .transform((value) => value ?? defaultValue);

const memory = (minMegabytes: number, defaultValue: string) =>
  text(/^\d+[mg]$/i, 'must be an amount of memory like 512m or 2g')
    .toLowerCase()
    .refine((value) => parseInt(value, 10) * (value.endsWith('g') ? 1024 : 1) >= minMegabytes, {
      error: ({ input }) => `must be at least ${minMegabytes}m, not "${input}"`,
    })
    .default(defaultValue);

const enumSetting = <T extends string>(values: readonly T[], defaultValue: T) =>
  z.enum(values, { error: ({ input }) => `must be one of ${values.join(', ')}, not "${input}"` }).default(defaultValue);

/** `name:token` pairs or bare tokens, separated by commas. Messages never contain a token. */
const editors = z
  .string()
  .default('')
  .transform((value, { addIssue }): Editor[] => {
    if (value && (/\s/.test(value) || value.split(',').includes('')))
      addIssue('must be without spaces: tokens or name:token pairs, a comma between two');
    const editors: Editor[] = [];
    for (const pair of value ? value.split(',') : []) {
      const colon = pair.indexOf(':');
      const editor = { name: colon < 0 ? defaultEditorName : pair.slice(0, colon), token: pair.slice(colon + 1) };
      if (!editor.name || !editor.token) addIssue('must have something on both sides of each colon');
      if (editors.some(({ name }) => name === editor.name)) addIssue(`must name "${editor.name}" only once`);
      if (editors.some(({ token }) => token === editor.token))
        addIssue(`must give "${editor.name}" a token of its own`);
      editors.push(editor);
    }
    return editors;
  });

const isOrigin = (value: string) => value === '*' || (URL.canParse(value) && new URL(value).origin === value);

const origins = z
  .string()
  .default('')
  .transform((value, { addIssue }): string[] => {
    const list = value.split(',').flatMap((origin) => origin.trim() || []);
    const wrong = list.find((origin) => !isOrigin(origin));
    if (wrong) addIssue(`must be origins like https://example.org, a comma between two, or *, not "${wrong}"`);
    return list;
  });

/** `on`, `off`, or a list of pieces: a benchmark switches them one by one. */
const fastPath = z
  .string()
  .default('on')
  .transform((value, { addIssue }): FastPath => {
    if (value === 'on') return fullFastPath;
    const pieces = value === 'off' ? [] : value.split(',');
    const known = fastPathPieces.filter((piece) => pieces.includes(piece));
    if (known.length < pieces.length)
      addIssue(`must be on, off or a list of ${fastPathPieces.join(', ')}, not "${value}"`);
    return new Set(known);
  });

const settings = z.object({
  HOST: text(/^[\w.:-]+$/, 'must be an address or a host name like 127.0.0.1').default('127.0.0.1'),
  PORT: integer(0, 65535, 4000),
  DATA_DIR: z.string().default('.data'),
  MAILLAGE_JARS: z.string().optional(),
  XDG_CACHE_HOME: z.string().default(join(homedir(), '.cache')),
  JAVA_HOME: z.string().optional(),
  NEO4J_URI: text(
    /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
    'must look like neo4j://host:7687 or neo4j+s://host',
  ).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text(/^[a-z][a-z0-9.-]{2,62}$/i, 'must be the name of a database').default('neo4j'),
  NEO4J_PORT: integer(1, 65535),
  // With Node about 1.2 GB once warm: leaves room on a machine of 4 GiB.
  NEO4J_HEAP: memory(256, '512m'),
  NEO4J_PAGECACHE: memory(16, '256m'),
  EDITOR_TOKEN: editors,
  PUBLIC_URL: text(isOrigin, 'must be an address like https://example.org, without a path').optional(),
  SMTP_URL: text(/^smtps?:\/\/[^\s]+$/, 'must look like smtp://user:password@host:587').optional(),
  MAIL_FROM: text(/@/, 'must be a mail address, or a name and an address: Maillage <maillage@example.org>').optional(),
  EMBEDDER_URL: text(/^https?:\/\/[^\s]+$/, 'must look like http://localhost:11434/v1').optional(),
  EMBEDDER_MODEL: z.string().optional(),
  EMBEDDER_KEY: z.string().optional(),
  QUERY_TIMEOUT: integer(1, 600_000, 10_000),
  WORKERS: integer(1, 64, Math.max(1, availableParallelism() - 1)),
  MAX_DEPTH: integer(1, 100, 12),
  MAX_COST: integer(1, 10_000_000, 50_000),
  BODY_LIMIT: text(/^\d+(b|kb|mb)$/i, 'must be a size like 500kb or 1mb').default('1mb'),
  RATE_LIMIT: integer(1, 1_000_000),
  CORS_ORIGINS: origins,
  PROXIES: integer(0, 10, 0),
  DOCUMENTS: z.string().optional(),
  FAST_PATH: fastPath,
  LOG_FORMAT: enumSetting(logFormats, process.stderr.isTTY ? 'pretty' : 'json'),
  LOG_LEVEL: enumSetting(logLevels, 'info'),
});

/** Rules that concern two settings, each with its message. */
function findContradictions(values: Environment): string[] {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = values;
  const rules: [isBroken: unknown, message: string][] = [
    [
      Boolean(values.EMBEDDER_URL) !== Boolean(values.EMBEDDER_MODEL),
      'EMBEDDER_URL and EMBEDDER_MODEL go together: give both, or neither',
    ],
    [
      [values.SMTP_URL, values.MAIL_FROM, values.PUBLIC_URL].filter(Boolean).length % 3 !== 0 &&
        Boolean(values.SMTP_URL ?? values.MAIL_FROM),
      'SMTP_URL, MAIL_FROM and PUBLIC_URL go together: a mail needs a sender and links of this site',
    ],
    [uri && !password, 'NEO4J_PASSWORD must be given along with NEO4J_URI'],
    [!uri && user && user !== 'neo4j', 'NEO4J_USER only goes with NEO4J_URI; the local database has the user neo4j'],
    [
      !uri && database && database !== 'neo4j' && settings.shape.NEO4J_DATABASE.safeParse(database).success,
      'NEO4J_DATABASE only goes with NEO4J_URI; the local database is named neo4j',
    ],
    [!uri && password && password.length < 8, 'NEO4J_PASSWORD must have 8 characters or more'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, message]) => message);
}

/** Reads all settings. Throws INVALID once, with everything that is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  // An empty variable counts as not set: compose files and shells pass unset ones on like that.
  const values = Object.fromEntries(
    Object.keys(settings.shape).map((name) => {
      const value = name === 'NEO4J_PASSWORD' ? environment[name] : environment[name]?.trim();
      return [name, value || undefined];
    }),
  );
  const { data, error } = settings.safeParse(values);
  const problems = [
    ...(error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`),
    ...findContradictions(values),
  ];
  if (!data || problems.length > 0)
    throw invalid(`The configuration cannot be used:${problems.map((problem) => `\n  - ${problem}`).join('')}`);

  return {
    host: data.HOST,
    port: data.PORT!,
    dataDir: resolve(data.DATA_DIR),
    jarCache: resolve(data.MAILLAGE_JARS ?? join(data.XDG_CACHE_HOME, 'maillage', `neo4j-${neo4jVersion}`)),
    javaHome: data.JAVA_HOME,
    neo4j: {
      uri: data.NEO4J_URI,
      user: data.NEO4J_USER,
      password: data.NEO4J_PASSWORD,
      database: data.NEO4J_DATABASE,
    },
    neo4jPort: data.NEO4J_PORT,
    memory: { heap: data.NEO4J_HEAP, pageCache: data.NEO4J_PAGECACHE },
    editors: data.EDITOR_TOKEN,
    publicUrl: data.PUBLIC_URL,
    mail:
      data.SMTP_URL && data.MAIL_FROM && data.PUBLIC_URL
        ? { server: data.SMTP_URL, from: data.MAIL_FROM, publicUrl: data.PUBLIC_URL }
        : undefined,
    embedder:
      data.EMBEDDER_URL && data.EMBEDDER_MODEL
        ? { url: data.EMBEDDER_URL, model: data.EMBEDDER_MODEL, key: data.EMBEDDER_KEY }
        : undefined,
    queryTimeoutMs: data.QUERY_TIMEOUT!,
    workers: data.WORKERS!,
    maxDepth: data.MAX_DEPTH!,
    maxCost: data.MAX_COST!,
    bodyLimit: data.BODY_LIMIT,
    rateLimit: data.RATE_LIMIT,
    corsOrigins: data.CORS_ORIGINS,
    proxies: data.PROXIES!,
    documents: data.DOCUMENTS && resolve(data.DOCUMENTS),
    fastPath: data.FAST_PATH,
    log: { format: data.LOG_FORMAT, level: data.LOG_LEVEL },
  };
}

/** The environment of a child process: ours, with these variables added. */
export const buildChildEnvironment = (extra: Environment): Environment => ({ ...process.env, ...extra });
