import { randomBytes } from 'node:crypto';
import type { ProposalInput } from '#schema/answers/overlap.ts';
import type { Entity, Fact } from '#schema/model.ts';
import { choiceOf } from '#schema/values/choice.ts';
import type { Label, LanguageCode } from '#schema/values/language.ts';
import { folded, wordsOf } from '#server/graph/read/searchTerms.ts';
import type { GivenWords, Spoken, Understood } from './proposal.ts';

/** Told in the draft's history of its status. */
const reason: Label = {
  fr: 'Proposition gardée comme brouillon.',
  es: 'Propuesta guardada como borrador.',
  en: 'Proposal kept as a draft.',
};

/** What was given and is nothing in the graph yet. */
const unresolved: Record<GivenWords['factor'], Label> = {
  PARTNER: { fr: 'Autres partenaires', es: 'Otros socios', en: 'Other partners' },
  PLACE: { fr: 'Autres lieux', es: 'Otros lugares', en: 'Other places' },
  THEME: { fr: 'Autres thèmes', es: 'Otros temas', en: 'Other themes' },
};

const colon: Label = { fr: ' : ', es: ': ', en: ': ' };

/** What could not be tied is told: nothing is lost, and the next asker's words still find it. */
function descriptionOf({ description }: ProposalInput, { given }: Understood, language: LanguageCode): string {
  const left = Object.entries(unresolved).flatMap(([factor, label]) => {
    const words = given.filter((one) => one.factor === factor && !one.thing).map(({ value }) => value.trim());
    return words.length > 0 ? [`${label[language]}${colon[language]}${words.join(', ')}.`] : [];
  });
  return [description?.trim(), ...left].filter(Boolean).join('\n\n');
}

/** As far as the proposal says it: what was assumed of it for comparing is not a fact. */
function periodOf({ start, end }: ProposalInput): string | undefined {
  if (!start && !end) return undefined;
  return start === end ? start : `${start ?? ''}/${end ?? ''}`;
}

/** The sort of it (a seminar, a workshop) that the title names; else the commonest, which stands first. */
function typeOf(facts: readonly Fact[], title: string): string | undefined {
  const sorts = Object.entries(choiceOf(facts.find(({ name }) => name === 'type')?.type() ?? {})?.labels ?? {});
  const named = ([, label]: [string, Label]) =>
    Object.values(label).some((words) => ` ${folded(title)} `.includes(` ${folded(words)} `));
  return (sorts.find(named) ?? sorts[0])?.[0];
}

const links = (all: readonly Spoken[]) => all.map(({ thing }) => ({ to: thing.id }));

/** The initiative that a proposal becomes when it is kept: as much of it as was understood, and the rest in words. */
export function initiativeOf(
  { facts }: Entity,
  proposal: ProposalInput,
  understood: Understood,
  { by, language }: { by: string; language: LanguageCode },
) {
  const { actors, places, themes } = understood;
  const today = new Date().toISOString().slice(0, 10);
  return {
    type: typeOf(facts, proposal.title),
    name: proposal.title.trim(),
    names: { [language]: proposal.title.trim() },
    description: { [language]: descriptionOf(proposal, understood, language) },
    period: periodOf(proposal),
    statusHistory: [{ status: 'UPCOMING', date: today, reason, by }],
    participations: actors.filter(({ given }) => given).map(({ thing }) => ({ actor: thing.id, role: 'PARTNER' })),
    themes: links(themes),
    places: links(places),
  };
}

/** An id that tells what it is of, and nothing of others: no number counts those of the same title. */
export const idFor = (title: string) => [...wordsOf(title).slice(0, 8), randomBytes(4).toString('hex')].join('-');
