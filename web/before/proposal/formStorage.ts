import type { Proposal } from './proposal.ts';

const key = 'maillage-proposal';

/** Input that was not submitted yet, for the same URL: it survives a visit to another page. */
export function loadDraft(proposal: Proposal): Proposal | undefined {
  try {
    const { url, draft } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return url === JSON.stringify(proposal) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function storeDraft(proposal: Proposal, draft: Proposal | undefined) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ url: JSON.stringify(proposal), draft }));
  } catch {
    // Storage may be refused (private windows, policies): the input then lasts as long as the page.
  }
}
