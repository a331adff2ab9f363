import { useEffect, useState } from 'react';
import { useLanguage } from '#web/language/LanguageProvider.tsx';
import { dateText } from '#web/parts/dates.ts';
import { type Faults, faultsOf } from './faults.ts';
import { type Proposal, isBlank } from './proposal.ts';
import { readDate } from './readDate.ts';

const key = 'maillage-proposal';

/** What was typed on a page with this address and not compared yet: looking something up elsewhere must not lose it. */
function kept(of: Proposal): Proposal | undefined {
  try {
    const { address, draft } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return address === JSON.stringify(of) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function keep(of: Proposal, draft: Proposal | undefined) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ address: JSON.stringify(of), draft }));
  } catch {
    // Storage may be refused (private windows, policies): what is typed then lasts as long as the page.
  }
}

/** A proposal while it is typed: it begins as the address has it, and begins anew when the address changes. */
export function useDraft(proposal: Proposal) {
  const { language } = useLanguage();
  const told = (date: string) => {
    const read = readDate(date);
    return read ? dateText(read, language) : date;
  };
  const begin = () => ({
    of: proposal,
    typed: false,
    draft: kept(proposal) ?? { ...proposal, start: told(proposal.start), end: told(proposal.end) },
    // A link opened with dates that cannot be read says so at once.
    faults: isBlank(proposal) ? {} : faultsOf(proposal),
  });
  const [state, setState] = useState<{ of: Proposal; typed: boolean; draft: Proposal; faults: Faults }>(begin);
  if (state.of !== proposal) setState(begin());
  useEffect(() => {
    if (state.typed) keep(state.of, state.draft);
  }, [state]);

  const change = (changes: Partial<Proposal>) =>
    setState(({ of, draft, faults }) => {
      const next = { ...draft, ...changes };
      // A fault is told when comparing, and goes as soon as it is mended.
      const still = faultsOf(next);
      const left = {
        title: faults.title && still.title,
        start: faults.start && still.start,
        end: faults.end && still.end,
      };
      return { of, typed: true, draft: next, faults: left };
    });
  /** Looks for faults, and keeps them to be told. */
  const check = (): boolean => {
    const faults = faultsOf(state.draft);
    setState((before) => ({ ...before, faults }));
    return Object.keys(faults).length === 0;
  };
  const forget = () => {
    keep(proposal, undefined);
    setState(begin());
  };
  return { draft: state.draft, faults: state.faults, change, check, forget };
}
