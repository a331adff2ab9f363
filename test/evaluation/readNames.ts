import { fold } from '#server/graph/read/searchTerms.ts';
import type { Proposal } from './cases.ts';
import type { ProposalAnswer } from './interpretation.ts';
import type { EvaluationServer } from './server.ts';

const labels = { actors: 'Actor', places: 'Place', themes: 'Theme' };

/** A baseline for reading: whatever name of the graph occurs in the text as whole words, and four-digit years. */
export async function readNames(server: EvaluationServer) {
  const known = Object.fromEntries(
    await Promise.all(
      Object.entries(labels).map(async ([kind, label]) => {
        const rows = await server.graph.read<{ id: string; names: string[] }>(
          `MATCH (n:${label}) RETURN n.id AS id, n.allNames AS names`,
        );
        return [kind, rows.map(({ id, names }) => ({ id, names: names.map(fold) }))] as const;
      }),
    ),
  );
  return ({ title = '', description = '' }: Proposal): ProposalAnswer => {
    const text = ` ${fold(`${title} ${description}`)} `;
    const find = (kind: string) =>
      known[kind]!.filter(({ names }) => names.some((name) => name && text.includes(` ${name} `))).map(
        ({ id, names }) => ({
          words: [],
          given: false,
          name: names[0] ?? '',
          country: null,
          thing: { id, fr: '', es: '', en: '', aliases: names },
        }),
      );
    const years = (text.match(/\b(?:19|20)\d\d\b/g) ?? []).sort();
    return {
      interpretation: {
        title,
        words: [],
        unknownWords: [],
        compared: 0,
        period: { start: years[0] ?? null, end: years.at(-1) ?? null },
        actors: find('actors'),
        places: find('places'),
        themes: find('themes'),
        given: [],
      },
      overlaps: [],
    };
  };
}
