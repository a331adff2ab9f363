import { readFileSync } from 'node:fs';

const pom = new URL('pom.xml', import.meta.url);

/** The Neo4j version that pom.xml pins. */
export const neo4jVersion = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)<\/version>\s*<\/dependency>/.exec(
  readFileSync(pom, 'utf8'),
)![1]!;
