import { type Identifier, findIdentifierConflicts } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toIdentifierTerms, toIsoIdentifiers } from '#server/graph/read/identifierTerms.ts';
import { forEachPage } from './forEachPage.ts';

/** Things per transaction. */
const batchSize = 500;

interface Row {
  id: string;
  acronyms: string;
  identifiers: string[];
  iso: string | null;
}

/** Migration 2: things are found by their official numbers, and two of one register are a conflict. */
export const indexIdentifiers = (graph: Graph): Promise<void> =>
  forEachPage<Row>(
    graph,
    `MATCH (n:Thing) WHERE n.id > $after AND (size(n.identifiers) > 0 OR n.iso IS NOT NULL)
     RETURN n.id AS id, coalesce(n.acronyms, '') AS acronyms, coalesce(n.identifiers, []) AS identifiers, n.iso AS iso ORDER BY id LIMIT ${batchSize}`,
    (rows) => {
      const changes = rows.map(({ id, acronyms, identifiers, iso }) => {
        const numbers = identifiers.map((text) => JSON.parse(text) as Identifier);
        const terms = new Set([
          ...acronyms.split(' ').filter(Boolean),
          ...toIdentifierTerms([...numbers, ...toIsoIdentifiers(iso)]),
        ]);
        return { id, acronyms: [...terms].join(' '), conflicting: findIdentifierConflicts(numbers).length > 0 };
      });
      return graph.write(
        `UNWIND $changes AS row MATCH (n:Thing {id: row.id})
         SET n.acronyms = row.acronyms, n.disputed = coalesce(n.disputed, false) OR row.conflicting`,
        { changes },
      );
    },
  );
