import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { dateText } from '#web/domain/dates.ts';
import { type Faults, faultsOf } from './validate.ts';
import { keepTyped, keptTyped } from './formStorage.ts';
import { type Proposal, isBlank, isSame } from './proposal.ts';
import { readDate } from './readDate.ts';

interface State {
  of: Proposal;
  typed: boolean;
  draft: Proposal;
  faults: Faults;
  /** What was sent to the address from here: when it comes back as the address, what is typed goes on. */
  sent?: Proposal;
  /** How often the reader went to an answer, and did not only correct the one that is there. */
  arrivals: number;
}

/** A proposal while it is typed: it begins as the address has it, and begins anew when the address changes from elsewhere. */
export function useDraft(proposal: Proposal) {
  const { language } = useLanguage();
  const told = (date: string) => {
    const read = readDate(date);
    return read ? dateText(read, language) : date;
  };
  const begin = (arrivals: number): State => ({
    of: proposal,
    typed: false,
    draft: keptTyped(proposal) ?? { ...proposal, start: told(proposal.start), end: told(proposal.end) },
    // A link opened with dates that cannot be read says so at once.
    faults: isBlank(proposal) ? {} : faultsOf(proposal),
    arrivals,
  });
  const [state, setState] = useState<State>(() => begin(0));
  if (state.of !== proposal)
    setState(state.sent && isSame(state.sent, proposal) ? { ...state, of: proposal } : begin(state.arrivals + 1));
  useEffect(() => {
    if (state.typed) keepTyped(state.of, state.draft);
  }, [state]);

  const change = (changes: Partial<Proposal>) =>
    setState((before) => {
      const next = { ...before.draft, ...changes };
      // A fault is told when comparing, and goes as soon as it is mended.
      const still = faultsOf(next);
      const left = {
        title: before.faults.title && still.title,
        start: before.faults.start && still.start,
        end: before.faults.end && still.end,
      };
      return { ...before, typed: true, draft: next, faults: left };
    });
  /** Looks for faults, and keeps them to be told. */
  const check = (): boolean => {
    const faults = faultsOf(state.draft);
    setState((before) => ({ ...before, faults }));
    return Object.keys(faults).length === 0;
  };
  /** Says what goes to the address now, and whether the reader goes to the answer. */
  const send = (sent: Proposal, arrive: boolean) =>
    setState((before) => ({ ...before, sent, arrivals: before.arrivals + Number(arrive) }));
  const forget = () => {
    keepTyped(proposal, undefined);
    setState(begin(state.arrivals));
  };
  return { ...state, told, change, check, send, forget };
}
