import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from './server.ts';

/** Writes schema/schema.graphql, the contract; with --check, fails when the committed one is not fresh. */
const file = new URL('../../schema/schema.graphql', import.meta.url);
const fresh = `${printSchema(lexicographicSortSchema(createSchema(new Registry(entities))))}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== fresh) {
    console.error(
      'schema/schema.graphql is not what the code says. Run: npm run emit, read the difference, and commit it.',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, fresh);
}
