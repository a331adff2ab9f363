import type { Case, CaseEntry } from './cases.ts';
import type { EvaluationServer } from './server.ts';

/** Without case and accents; punctuation stays, as the patterns mention it. */
const toPlain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a reader sees of each initiative: names, descriptions in all languages and participants, by id. */
async function loadTexts(server: EvaluationServer): Promise<Map<string, string>> {
  const rows = await server.graph.read<{ id: string; texts: string[] }>(
    `MATCH (n:Initiative)
     RETURN n.id AS id, n.allNames +
       [key IN keys(n) WHERE key STARTS WITH 'description' AND n[key] IS :: STRING | n[key]] +
       COLLECT { MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) UNWIND x.allNames AS name RETURN name } AS texts`,
  );
  return new Map(rows.map(({ id, texts }) => [id, toPlain(texts.join('\n'))]));
}

/** Gives the cases that expect patterns the ids of the records that fit any of them. */
export async function resolvePatterns(server: EvaluationServer, entries: readonly CaseEntry[]): Promise<Case[]> {
  const texts = entries.some(({ top }) => top) ? await loadTexts(server) : new Map<string, string>();
  return entries.map(({ top = [], expect = [], ...entry }) => {
    if (top.length === 0) return { ...entry, expect };
    const patterns = top.map((pattern) => new RegExp(pattern));
    const ids = [...texts].flatMap(([id, text]) => (patterns.some((pattern) => pattern.test(text)) ? [id] : []));
    return { ...entry, expect: [{ about: top.join(', '), grade: entry.alert || entry.verdict ? 3 : 2, ids }] };
  });
}
