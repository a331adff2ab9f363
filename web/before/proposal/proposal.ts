import type { ProposalInput } from '#web/api/operations.ts';
import { firstSentence } from './firstSentence.ts';
import { parseDate } from './parseDate.ts';

/** A planned partnership as the page holds it: texts as typed, things as ids or words, dates as EDTF. */
export interface Proposal {
  title: string;
  text: string;
  kind: string;
  partner: readonly string[];
  place: readonly string[];
  theme: readonly string[];
  /** Ids of things that the text seems to name and that are not meant. */
  except: readonly string[];
  start: string;
  end: string;
}

interface SearchParameters {
  get(name: string): string;
  all(name: string): string[];
}

/** The names in the address are those of the proposal: `/before?title=…&partner=comar&place=mexico&start=2018`. */
export const parseProposal = ({ get, all }: SearchParameters): Proposal => ({
  title: get('title'),
  text: get('text'),
  kind: get('kind'),
  partner: all('partner'),
  place: all('place'),
  theme: all('theme'),
  except: all('except'),
  start: get('start'),
  end: get('end'),
});

/** What is looked for: the title, or the first sentence of the paragraph. */
export const proposalTitle = ({ title, text }: Pick<Proposal, 'title' | 'text'>) => title.trim() || firstSentence(text);

export const isBlank = (proposal: Proposal) => Object.values(proposal).every((value) => value.length === 0);

/** The fields that hold things. */
export const thingFields = ['theme', 'partner', 'place'] as const;
export type ThingField = (typeof thingFields)[number];

/** A proposal as it was typed, in the form that the address keeps: with its title, and dates that can be read. */
export const normalizeProposal = (draft: Proposal): Proposal => ({
  ...draft,
  title: proposalTitle(draft),
  start: parseDate(draft.start) ?? '',
  end: parseDate(draft.end) ?? '',
});

export const isSameProposal = (left: Proposal, right: Proposal) => JSON.stringify(left) === JSON.stringify(right);

/** The proposal as the API takes it. */
export function toProposalInput(proposal: Proposal): ProposalInput {
  const { text, kind, partner, place, theme, except, start, end } = proposal;
  return {
    title: proposalTitle(proposal),
    description: text || null,
    kind: (kind || null) as ProposalInput['kind'],
    partners: [...partner],
    places: [...place],
    themes: [...theme],
    except: [...except],
    start: start || null,
    end: end || null,
  };
}
