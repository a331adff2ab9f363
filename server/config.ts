import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { invalid } from './errors.ts';
import { neo4jVersion } from './neo4j/process/version.ts';

/** Somebody who may change the graph, and what they show to be let. */
export interface Editor {
  name: string;
  token: string;
}

/** What a token without a name is the token of. */
export const defaultEditorName = 'editor';

/** Everything that can be set from outside. No other file reads the environment. */
export interface Config {
  host: string;
  port: number;
  /** Where the local database and what the server generates live; absolute. */
  dataDir: string;
  /** The folder that holds Neo4j's jars; outside node_modules, so that `npm ci` keeps it. */
  jarCache: string;
  javaHome: string | undefined;
  /** With a uri: that database or cluster. Without: a local one is started. */
  neo4j: { uri: string | undefined; user: string; password: string | undefined; database: string };
  /** The local database's Bolt port; a free one when undefined. */
  neo4jPort: number | undefined;
  memory: { heap: string; pageCache: string };
  /** What tells texts apart by meaning besides their words; nothing does without it. */
  embedder: { url: string; model: string; key: string | undefined } | undefined;
  /** None: the token of one is generated once into DATA_DIR (neo4j/editorToken.ts). */
  editors: readonly Editor[];
  queryTimeoutMs: number;
  maxDepth: number;
  maxNodes: number;
  bodyLimit: string;
}

type Environment = Record<string, string | undefined>;

/** Reads every setting, and fails once with the full list of what is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const wrong: string[] = [];
  // A variable set to nothing counts as not set: that is how compose files and shells pass them on.
  const text = (name: string) => environment[name]?.trim() || undefined;

  const matching = (name: string, pattern: RegExp, should: string) => {
    const value = text(name);
    if (value === undefined || pattern.test(value)) return value;
    wrong.push(`${name} ${should}, not "${value}"`);
    return undefined;
  };

  const whole = (name: string, from: number, to: number) => {
    const value = text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= from && number <= to) return number;
    wrong.push(`${name} must be a whole number from ${from} to ${to}, not "${value}"`);
    return undefined;
  };

  const memory = (name: string, smallest: number) => {
    const value = matching(name, /^\d+[mg]$/i, 'must be an amount of memory like 512m or 2g');
    const megabytes = value && parseInt(value, 10) * (/g$/i.test(value) ? 1024 : 1);
    if (megabytes && megabytes < smallest) wrong.push(`${name} must be at least ${smallest}m, not "${value}"`);
    return value?.toLowerCase();
  };

  /** `name:token` pairs, separated by commas. No token is told in what is wrong. */
  const editors = (name: string) => {
    const value = text(name);
    if (value && (/\s/.test(value) || value.split(',').includes('')))
      wrong.push(`${name} must be without spaces: tokens or name:token pairs, a comma between two`);
    const all: Editor[] = [];
    for (const part of value?.split(',') ?? []) {
      const colon = part.indexOf(':');
      const editor = { name: colon < 0 ? defaultEditorName : part.slice(0, colon), token: part.slice(colon + 1) };
      if (!editor.name || !editor.token) wrong.push(`${name} must have something on both sides of each colon`);
      if (all.some((other) => other.name === editor.name)) wrong.push(`${name} must name "${editor.name}" only once`);
      if (all.some(({ token }) => token === editor.token))
        wrong.push(`${name} must give "${editor.name}" a token of its own`);
      all.push(editor);
    }
    return all;
  };

  const embedderModel = text('EMBEDDER_MODEL');
  const embedderUrl = matching('EMBEDDER_URL', /^https?:\/\/[^\s]+$/, 'must look like http://localhost:11434/v1');
  if (Boolean(text('EMBEDDER_URL')) !== Boolean(embedderModel))
    wrong.push('EMBEDDER_URL and EMBEDDER_MODEL go together: give both, or neither');

  const config: Config = {
    host: matching('HOST', /^[\w.:-]+$/, 'must be an address or a host name like 127.0.0.1') ?? '127.0.0.1',
    port: whole('PORT', 0, 65535) ?? 4000,
    dataDir: resolve(text('DATA_DIR') ?? '.data'),
    jarCache: resolve(
      text('MAILLAGE_JARS') ??
        join(text('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'maillage', `neo4j-${neo4jVersion}`),
    ),
    javaHome: text('JAVA_HOME'),
    neo4j: {
      uri: matching(
        'NEO4J_URI',
        /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
        'must look like neo4j://host:7687 or neo4j+s://host',
      ),
      user: text('NEO4J_USER') ?? 'neo4j',
      password: environment['NEO4J_PASSWORD'] || undefined,
      database: matching('NEO4J_DATABASE', /^[a-z][a-z0-9.-]{2,62}$/i, 'must be the name of a database') ?? 'neo4j',
    },
    neo4jPort: whole('NEO4J_PORT', 1, 65535),
    // Together with Node about 1.2 GB once warm: leaves room on a machine of 4 GiB.
    memory: {
      heap: memory('NEO4J_HEAP', 256) ?? '512m',
      pageCache: memory('NEO4J_PAGECACHE', 16) ?? '256m',
    },
    editors: editors('EDITOR_TOKEN'),
    embedder:
      embedderUrl && embedderModel ? { url: embedderUrl, model: embedderModel, key: text('EMBEDDER_KEY') } : undefined,
    queryTimeoutMs: whole('QUERY_TIMEOUT', 1, 600_000) ?? 10_000,
    maxDepth: whole('MAX_DEPTH', 1, 100) ?? 12,
    maxNodes: whole('MAX_NODES', 1, 10_000_000) ?? 50_000,
    bodyLimit: matching('BODY_LIMIT', /^\d+(b|kb|mb)$/i, 'must be a size like 500kb or 1mb') ?? '1mb',
  };

  const { uri, user, password, database } = config.neo4j;
  if (text('NEO4J_URI') && !password) wrong.push('NEO4J_PASSWORD must be given along with NEO4J_URI');
  if (!text('NEO4J_URI') && !uri) {
    if (user !== 'neo4j') wrong.push('NEO4J_USER only goes with NEO4J_URI; the local database has the user neo4j');
    if (database !== 'neo4j') wrong.push('NEO4J_DATABASE only goes with NEO4J_URI; the local database is named neo4j');
    if (password && password.length < 8) wrong.push('NEO4J_PASSWORD must have 8 characters or more');
  }

  if (wrong.length > 0) {
    throw invalid(`The configuration cannot be used:${wrong.map((one) => `\n  - ${one}`).join('')}`);
  }
  return config;
}

/** The environment for a process that the server starts: its own, and what that process needs besides. */
export const buildChildEnvironment = (extra: Environment): Environment => ({ ...process.env, ...extra });
