import { type Identifier, findIdentifierConflicts } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toIdentifierTerms } from '#server/graph/read/identifierTerms.ts';

/** Things per transaction. */
const batchSize = 500;

interface Row {
  id: string;
  acronyms: string;
  identifiers: string[];
}

/** Migration 2: things are found by their official numbers, and two of one register are a conflict. */
export async function indexIdentifiers(graph: Graph): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read<Row>(
      `MATCH (n:Thing) WHERE n.id > $after AND size(n.identifiers) > 0
       RETURN n.id AS id, coalesce(n.acronyms, '') AS acronyms, n.identifiers AS identifiers ORDER BY id LIMIT ${batchSize}`,
      { after },
    );
    const changes = rows.map(({ id, acronyms, identifiers }) => {
      const numbers = identifiers.map((text) => JSON.parse(text) as Identifier);
      const terms = new Set([...acronyms.split(' ').filter(Boolean), ...toIdentifierTerms(numbers)]);
      return { id, acronyms: [...terms].join(' '), conflicting: findIdentifierConflicts(numbers).length > 0 };
    });
    if (changes.length > 0)
      await graph.write(
        `UNWIND $changes AS row MATCH (n:Thing {id: row.id})
         SET n.acronyms = row.acronyms, n.disputed = coalesce(n.disputed, false) OR row.conflicting`,
        { changes },
      );
    after = rows.length < batchSize ? undefined : rows.at(-1)!.id;
  }
}
