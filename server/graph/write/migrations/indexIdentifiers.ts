import { type Identifier, findIdentifierConflicts } from '#schema/values/identifier.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toIdentifierTerms, toIsoIdentifiers } from '#server/graph/read/identifierTerms.ts';

/** Things per transaction. */
const batchSize = 500;

interface Row {
  id: string;
  acronyms: string;
  identifiers: string[];
  iso: string | null;
}

/** Migration 2: things are found by their official numbers, and two of one register are a conflict. */
export async function indexIdentifiers(graph: Graph): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read<Row>(
      `MATCH (n:Thing) WHERE n.id > $after AND (size(n.identifiers) > 0 OR n.iso IS NOT NULL)
       RETURN n.id AS id, coalesce(n.acronyms, '') AS acronyms, coalesce(n.identifiers, []) AS identifiers, n.iso AS iso ORDER BY id LIMIT ${batchSize}`,
      { after },
    );
    const changes = rows.map(({ id, acronyms, identifiers, iso }) => {
      const numbers = identifiers.map((text) => JSON.parse(text) as Identifier);
      const terms = new Set([
        ...acronyms.split(' ').filter(Boolean),
        ...toIdentifierTerms([...numbers, ...toIsoIdentifiers(iso)]),
      ]);
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
