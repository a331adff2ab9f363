import { createRandom } from '#test/kit/random.ts';
import { createInstitutions, toMention } from './institutions.ts';
import type { World } from './world.ts';

/** An operation of several statements, with the variables of the samples. */
export interface Steps {
  name: string;
  query: string;
  variables: object[];
}

const overlaps = `query Overlaps($proposal: ProposalInput!) { overlaps(proposal: $proposal) { score verdict initiative { id name status } reasons { factor text } } }`;
const matches = `query Matches($mentions: [MentionInput!]!) { matches(mentions: $mentions, first: 3) { decision score thing { id name } } }`;

export function createSteps({ nodes, proposals, mentionedNames }: World): Steps[] {
  const people = mentionedNames ?? createInstitutions(Math.round(nodes * 0.3), 5);
  const next = createRandom(nodes);
  const mention = () => {
    const { name, country } = toMention(people[Math.floor(next() * people.length)]!, next);
    return { name, country };
  };
  return [
    { name: 'overlaps', query: overlaps, variables: proposals.slice(0, 60).map((proposal) => ({ proposal })) },
    {
      name: 'matches, 20 names',
      query: matches,
      variables: Array.from({ length: 40 }, () => ({ mentions: Array.from({ length: 20 }, mention) })),
    },
  ];
}
