import type { ApolloServer } from '@apollo/server';
import { type Context, type AppServices, createContext } from './context.ts';

const question = `query ($proposal: ProposalInput!) {
  understanding(proposal: $proposal) { actors { thing { id } } }
  overlaps(proposal: $proposal) { initiative { id } reasons { text things { id } } }
  whomToJoin(proposal: $proposal) { actor { id } initiatives { id } contacts { id } }
  whatToChange(proposal: $proposal) { initiative { id } thing { id } }
}`;

/** A title alone, what a form holds, and a paragraph: the database plans a statement anew for longer lists. */
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

/** Asks what an officer asks first, so that nobody waits for the database to plan its statements. Nothing depends on it. */
export async function warmUp(api: ApolloServer<Context>, house: AppServices): Promise<void> {
  for (const proposal of proposals)
    await api.executeOperation({ query: question, variables: { proposal } }, { contextValue: createContext(house) });
}
