import type { Proposal } from './proposal.ts';

const key = 'maillage-proposal';

/** What was typed on a page with this address and not compared yet: looking something up elsewhere must not lose it. */
export function loadDraft(proposal: Proposal): Proposal | undefined {
  try {
    const { address, draft } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return address === JSON.stringify(proposal) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function storeDraft(proposal: Proposal, draft: Proposal | undefined) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ address: JSON.stringify(proposal), draft }));
  } catch {
    // Storage may be refused (private windows, policies): what is typed then lasts as long as the page.
  }
}
