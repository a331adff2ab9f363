import { readConfig } from '#server/config.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';

// What `npm start` does with the database, for the tests that kill it.
const { uri, user, password, database } = await startLocalDatabase(readConfig());
console.log(JSON.stringify({ uri, user, password, database }));
