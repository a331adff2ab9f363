import neo4j, { type Driver, type Session } from 'neo4j-driver';

export interface Coordinates {
  readonly uri: string;
  readonly user: string;
  /** Read again when the database refuses it: a restored database brings its own. */
  readonly password: string;
  readonly database: string;
  /** What to set right when the password is refused. */
  readonly passwordFrom?: string;
}

export type Mode = 'READ' | 'WRITE';

/** Opens sessions, as many as are asked for, over a pool of connections. */
export interface Sessions {
  /** What it reads is at least as new as the bookmarks say. */
  open(mode: Mode, bookmarks?: string[]): Session;
  /** Goes on with the password of now, if that is another one than before. */
  renew(): boolean;
  /** Waits no longer for what was written earlier: a restored database never comes to it. */
  forget(): void;
  close(): Promise<void>;
}

export function openSessions(coordinates: Coordinates, patienceMs: number): Sessions {
  let { password } = coordinates;
  let driver = openDriver(coordinates, password, patienceMs);
  // On a cluster, what was written here is seen by every later read, whichever member answers. A
  // single server (bolt) needs no reminding.
  const remembers = coordinates.uri.startsWith('neo4j');
  let bookmarkManager = remembers ? neo4j.bookmarkManager() : undefined;
  return {
    open: (mode, bookmarks) =>
      driver.session({ database: coordinates.database, defaultAccessMode: mode, bookmarkManager, bookmarks }),
    renew() {
      if (coordinates.password === password) return false;
      void driver.close();
      password = coordinates.password;
      driver = openDriver(coordinates, password, patienceMs);
      return true;
    },
    forget() {
      if (remembers) bookmarkManager = neo4j.bookmarkManager();
    },
    close: () => driver.close(),
  };
}

function openDriver({ uri, user }: Coordinates, password: string, patienceMs: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // After a failure the driver waits about 1 s and tries again while this has not passed: once.
    maxTransactionRetryTime: 500,
    connectionTimeout: patienceMs - 300,
    connectionAcquisitionTimeout: patienceMs - 100,
    maxConnectionPoolSize: 50,
    // One idle for longer is tried before it is used: the database may have restarted meanwhile.
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: 'maillage',
  });
}
