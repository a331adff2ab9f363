import MiniSearch from 'minisearch';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { Proposal } from './cases.ts';
import type { Encode } from './loadEncoder.ts';
import { type KnownInitiative, loadActorIdsByName, loadInitiatives } from './knownInitiatives.ts';
import type { EvaluationServer } from './server.ts';

export interface Ranked {
  id: string;
  value: number;
}

/** Ranks the known initiatives for a proposal, best first. */
export type Ranker = (proposal: Proposal) => Ranked[];

const toText = ({ title, description }: Proposal) => [title, description].filter(Boolean).join('. ');

const byValue = (ranked: Ranked[]) => ranked.sort((a, b) => b.value - a.value || a.id.localeCompare(b.id));

/** Full text over titles in all languages, by BM25. */
export function byTitle(known: readonly KnownInitiative[]): Ranker {
  const index = new MiniSearch<KnownInitiative & { titles: string }>({
    fields: ['titles'],
    tokenize: (text) => fold(text).split(' '),
  });
  index.addAll(known.map((initiative) => ({ ...initiative, titles: initiative.names.join(' ') })));
  return (proposal) =>
    index.search(proposal.title ?? toText(proposal)).map(({ id, score }) => ({ id: String(id), value: score }));
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
    return byValue(
      known.map((initiative) => ({ id: initiative.id, value: share(initiative) })).filter(({ value }) => value > 0),
    );
  };
}

/** By the cosine of the meanings of the proposal and of the original title. */
export function byCosine(known: readonly KnownInitiative[], encode: Encode): Ranker {
  const vectors = known.map(({ id, name }) => ({ id, vector: encode(name) }));
  return (proposal) => {
    const vector = encode(proposal.title ?? toText(proposal));
    return byValue(
      vectors.map((initiative) => ({
        id: initiative.id,
        value: vector.reduce((sum, value, n) => sum + value * initiative.vector[n]!, 0),
      })),
    );
  };
}

export type Baselines = Record<string, Ranker>;

/** What the answers are compared with. Cosine only where there is an encoder. */
export async function createBaselines(
  server: EvaluationServer,
  encode: Encode | undefined,
  prefix = '',
): Promise<Baselines> {
  const known = await loadInitiatives(server, prefix);
  return {
    BM25: byTitle(known),
    partners: byPartners(known, await loadActorIdsByName(server)),
    ...(encode ? { cosine: byCosine(known, encode) } : {}),
  };
}
