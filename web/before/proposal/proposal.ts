import { removeInvisible } from '#schema/removeInvisible.ts';
import type { ProposalInput } from '#web/api/operations.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';

/** A planned partnership: texts as typed, things as ids or words, dates as EDTF. */
export interface Proposal {
  title: string;
  text: string;
  kind: string;
  partner: readonly string[];
  place: readonly string[];
  theme: readonly string[];
  /** Ids of things that the text seems to mention but does not mean. */
  except: readonly string[];
  start: string;
  end: string;
}

interface SearchParameters {
  get(name: string): string;
  all(name: string): string[];
}

/** Reads a proposal from the URL: `/before?title=…&partner=comar&place=mexico&start=2018`. */
export const parseProposal = ({ get, all }: SearchParameters): Proposal => ({
  title: removeInvisible(get('title')),
  text: removeInvisible(get('text')),
  kind: get('kind'),
  partner: all('partner'),
  place: all('place'),
  theme: all('theme'),
  except: all('except'),
  start: get('start'),
  end: get('end'),
});

export const isBlank = (proposal: Proposal) => Object.values(proposal).every((value) => value.length === 0);

export const thingFields = ['theme', 'partner', 'place'] as const;
export type ThingField = (typeof thingFields)[number];

/** Converts form input to the proposal of the URL, with dates as EDTF. */
export const normalizeProposal = (draft: Proposal): Proposal => ({
  ...draft,
  title: draft.title.trim(),
  start: parseDate(draft.start) ?? '',
  end: parseDate(draft.end) ?? '',
});

export const isSameProposal = (left: Proposal, right: Proposal) => JSON.stringify(left) === JSON.stringify(right);

export function toProposalInput(proposal: Proposal): ProposalInput {
  const { title, text, kind, partner, place, theme, except, start, end } = proposal;
  return {
    // Without a title, the API takes the sentence that says most about the subject.
    title: title || null,
    description: text || null,
    kind: (kind || null) as ProposalInput['kind'],
    partners: [...partner],
    places: [...place],
    themes: [...theme],
    exclude: [...except],
    start: start || null,
    end: end || null,
  };
}
