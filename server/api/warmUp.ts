import type { ApolloServer } from '@apollo/server';
import { type Context, type AppServices, createContext } from './context.ts';

export const warmUpQuery = `query ($proposal: ProposalInput!) {
  interpretation(proposal: $proposal) { actors { thing { id } } }
  overlaps(proposal: $proposal) { initiative { id } reasons { text things { id } } }
  whomToJoin(proposal: $proposal) { actor { id } initiatives { id } contacts { id } }
  whatToChange(proposal: $proposal) { initiative { id } part { id } }
}`;

/** A title alone, a filled form, and a paragraph: Neo4j plans statements again for longer lists. */
const proposals = [
  { title: 'Coopération' },
  { title: 'Formation des agents', partners: ['Ministère'], places: ['France'], themes: ['formation'], start: '2020' },
  {
    title: 'Curso de gestión del agua para municipios',
    description:
      'Un curso de dos semanas para técnicos municipales sobre el agua, el saneamiento y el clima, con visitas a dos ciudades francesas y un taller con las asociaciones de alcaldes de México y de Francia.',
    partners: ['Ayuntamiento', 'Embajada'],
    places: ['México', 'Francia'],
    start: '2020-05',
  },
];

/** Executes the operations of "Before you start" once, so that no user waits for Neo4j to plan their statements. */
export async function warmUp(api: ApolloServer<Context>, services: AppServices): Promise<void> {
  for (const proposal of proposals)
    await api.executeOperation(
      { query: warmUpQuery, variables: { proposal } },
      { contextValue: createContext(services) },
    );
}
