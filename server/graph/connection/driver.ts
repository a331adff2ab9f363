import neo4j, { type Driver, type Session } from 'neo4j-driver';

export interface ConnectionConfig {
  readonly uri: string;
  readonly user: string;
  /** Read again when the database refuses it, as a restored database has the password of its backup. */
  readonly password: string;
  readonly database: string;
  /** The setting or file to correct when the password is refused. */
  readonly passwordSource?: string;
}

/** Of the driver's pool. */
export const maxConnections = 50;

/** In a cluster, READ may be routed to a follower, WRITE goes to the leader. */
export type AccessMode = 'READ' | 'WRITE';

/** Opens sessions over one pool of connections. */
export interface SessionFactory {
  /** A session whose reads are at least as recent as the bookmarks. */
  open(mode: AccessMode, bookmarks?: string[]): Session;
  /** Reconnects if the configured password has changed; returns whether it has. */
  refreshPassword(): boolean;
  /** Stops waiting for earlier writes: a restored database may never reach their bookmarks. */
  forgetBookmarks(): void;
  close(): Promise<void>;
}

export function createSessionFactory(config: ConnectionConfig, acquisitionTimeoutMs: number): SessionFactory {
  let { password } = config;
  let driver = createDriver(config, password, acquisitionTimeoutMs);
  // In a cluster, reads must see this server's own writes whichever member they are routed to.
  const isCluster = config.uri.startsWith('neo4j');
  let bookmarkManager = isCluster ? neo4j.bookmarkManager() : undefined;
  return {
    open: (mode, bookmarks) =>
      driver.session({ database: config.database, defaultAccessMode: mode, bookmarkManager, bookmarks }),
    refreshPassword() {
      if (config.password === password) return false;
      void driver.close();
      password = config.password;
      driver = createDriver(config, password, acquisitionTimeoutMs);
      return true;
    },
    forgetBookmarks() {
      if (isCluster) bookmarkManager = neo4j.bookmarkManager();
    },
    close: () => driver.close(),
  };
}

function createDriver({ uri, user }: ConnectionConfig, password: string, acquisitionTimeoutMs: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // The driver waits about 1 s before its first retry, so this allows exactly one.
    maxTransactionRetryTime: 500,
    connectionTimeout: acquisitionTimeoutMs - 300,
    connectionAcquisitionTimeout: acquisitionTimeoutMs - 100,
    maxConnectionPoolSize: maxConnections,
    // Connections idle for longer are tested before use, as the database may have restarted.
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: 'maillage',
  });
}
