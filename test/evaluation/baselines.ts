import MiniSearch from 'minisearch';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { Proposal } from './cases.ts';
import type { KnownInitiative } from './knownInitiatives.ts';

/** Ranks the known initiatives for a proposal: ids, best first. */
export type Ranker = (proposal: Proposal) => string[];

/** Full text over titles in all languages, by BM25. */
export function byTitle(known: readonly KnownInitiative[]): Ranker {
  const index = new MiniSearch<KnownInitiative & { titles: string }>({
    fields: ['titles'],
    tokenize: (text) => fold(text).split(' '),
  });
  index.addAll(known.map((initiative) => ({ ...initiative, titles: initiative.names.join(' ') })));
  return ({ title }) => index.search(title).map(({ id }) => String(id));
}

/** By the share of partners in common, of all partners of both. */
export function byPartners(known: readonly KnownInitiative[], actorIdsByName: ReadonlyMap<string, string>): Ranker {
  return ({ partners = [] }) => {
    const given = new Set(
      partners.map((partner) => actorIdsByName.get(partner) ?? actorIdsByName.get(fold(partner)) ?? partner),
    );
    const share = ({ actors }: KnownInitiative) => {
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
