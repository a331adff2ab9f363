import { readConfig } from '#server/config.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';

// Starts the database as `npm start` does, for tests that kill the process.
const { uri, user, password, database } = await startLocalDatabase(readConfig());
console.log(JSON.stringify({ uri, user, password, database }));
