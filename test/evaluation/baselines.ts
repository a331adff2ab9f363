import MiniSearch from 'minisearch';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { Proposal } from './cases.ts';
import type { Known } from './known.ts';

/** Ranks what is known for a proposal: ids, best first. */
export type Ranker = (proposal: Proposal) => string[];

/** Full text over titles in all languages, by BM25, as a well-kept search library does it. */
export function byTitle(known: readonly Known[]): Ranker {
  const index = new MiniSearch<Known & { titles: string }>({
    fields: ['titles'],
    tokenize: (text) => fold(text).split(' '),
  });
  index.addAll(known.map((initiative) => ({ ...initiative, titles: initiative.names.join(' ') })));
  return ({ title }) => index.search(title).map(({ id }) => String(id));
}

/** By the share of partners in common, of all partners of both. */
export function byPartners(known: readonly Known[], actorsByName: ReadonlyMap<string, string>): Ranker {
  return ({ partners = [] }) => {
    const given = new Set(
      partners.map((initiative) => actorsByName.get(initiative) ?? actorsByName.get(fold(initiative)) ?? initiative),
    );
    const share = ({ actors }: Known) => {
      const common = actors.filter(({ id }) => given.has(id)).length;
      return common / (given.size + actors.length - common || 1);
    };
    return known
      .map((initiative) => ({ id: initiative.id, value: share(initiative) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || a.id.localeCompare(b.id))
      .map(({ id }) => id);
  };
}
