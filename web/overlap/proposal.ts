import type { ProposalInput } from './Overlaps.graphql.ts';
import { firstSentence } from './firstSentence.ts';

/** A planned partnership as the page holds it: texts as typed, things as ids or words, dates as EDTF. */
export interface Proposal {
  title: string;
  text: string;
  kind: string;
  partner: readonly string[];
  place: readonly string[];
  theme: readonly string[];
  start: string;
  end: string;
}

interface Address {
  get(name: string): string;
  all(name: string): string[];
}

/** The names in the address are those of the proposal: `/before?title=…&partner=comar&place=mexico&start=2018`. */
export const proposalOf = ({ get, all }: Address): Proposal => ({
  title: get('title'),
  text: get('text'),
  kind: get('kind'),
  partner: all('partner'),
  place: all('place'),
  theme: all('theme'),
  start: get('start'),
  end: get('end'),
});

/** What is looked for: the title, or the first sentence of the paragraph. */
export const titleOf = ({ title, text }: Pick<Proposal, 'title' | 'text'>) => title.trim() || firstSentence(text);

export const isBlank = (proposal: Proposal) => Object.values(proposal).every((value) => value.length === 0);

/** The proposal as the API takes it. */
export function inputOf(proposal: Proposal): ProposalInput {
  const { text, kind, partner, place, theme, start, end } = proposal;
  return {
    title: titleOf(proposal),
    description: text || null,
    kind: (kind || null) as ProposalInput['kind'],
    partners: [...partner],
    places: [...place],
    themes: [...theme],
    start: start || null,
    end: end || null,
  };
}
