import { randomBytes } from 'node:crypto';
import type { ProposalInput } from '#schema/answers/overlap.ts';
import type { Entity, Fact } from '#schema/model.ts';
import { findTypeFact } from '#schema/typeFact.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { Label, LanguageCode } from '#schema/values/language.ts';
import { fold, toWords } from '#server/graph/read/searchTerms.ts';
import type { ParsedProposal, ProposalValue, RecognisedThing } from './parsedProposal.ts';

/** The reason in the status history of the draft. */
const statusReason: Label = {
  fr: 'Proposition enregistrée comme brouillon.',
  es: 'Propuesta guardada como borrador.',
  en: 'Proposal saved as a draft.',
};

/** Labels for the values that are not in the graph. */
const unresolvedLabels: Record<ProposalValue['factor'], Label> = {
  PARTNER: { fr: 'Autres partenaires', es: 'Otros socios', en: 'Other partners' },
  PLACE: { fr: 'Autres lieux', es: 'Otros lugares', en: 'Other places' },
  THEME: { fr: 'Autres thèmes', es: 'Otros temas', en: 'Other themes' },
};

const colon: Label = { fr: ' : ', es: ': ', en: ': ' };

/** The description with the unresolved values appended, so that nothing is lost and searches find them. */
function toDescription({ description }: ProposalInput, { values }: ParsedProposal, language: LanguageCode): string {
  const unresolved = Object.entries(unresolvedLabels).flatMap(([factor, label]) => {
    const words = values.filter((item) => item.factor === factor && !item.thing).map(({ value }) => value.trim());
    return words.length > 0 ? [`${label[language]}${colon[language]}${words.join(', ')}.`] : [];
  });
  return [description?.trim(), ...unresolved].filter(Boolean).join('\n\n');
}

/** The period that the proposal states; dates assumed for the comparison are not facts. */
function toPeriod({ start, end }: ProposalInput): string | undefined {
  if (!start && !end) return undefined;
  return start === end ? start : `${start ?? ''}/${end ?? ''}`;
}

/** The type (seminar, workshop) that the title names; otherwise the first, which is the commonest. */
function chooseType(fact: Fact | undefined, title: string): string | undefined {
  const types = Object.entries(getEnum(fact?.type() ?? {})?.labels ?? {});
  const isNamed = ([, label]: [string, Label]) =>
    Object.values(label).some((words) => ` ${fold(title)} `.includes(` ${fold(words)} `));
  return (types.find(isNamed) ?? types[0])?.[0];
}

const toReferences = (things: readonly RecognisedThing[]) =>
  things.flatMap(({ thing }) => (thing ? { to: thing.id } : []));

/** The draft of an initiative: what was recognised as references, the rest in its description. */
export function toDraft(
  entity: Entity,
  proposal: ProposalInput,
  parsed: ParsedProposal,
  { by, language }: { by: string; language: LanguageCode },
) {
  const { actors, places, themes } = parsed;
  const title = (proposal.title ?? '').trim();
  const today = new Date().toISOString().slice(0, 10);
  const typeFact = findTypeFact(entity);
  return {
    ...(typeFact && { [typeFact.name]: chooseType(typeFact, title) }),
    name: title,
    names: { [language]: title },
    description: { [language]: toDescription(proposal, parsed, language) },
    period: toPeriod(proposal),
    statusHistory: [{ status: 'UPCOMING', date: today, reason: statusReason, by }],
    participations: actors.flatMap(({ explicit, thing }) =>
      explicit && thing ? { actor: thing.id, role: 'PARTNER' } : [],
    ),
    themes: toReferences(themes),
    places: toReferences(places),
  };
}

/** A readable id with a random ending: a counter would reveal the number of records with this title. */
export const createId = (title: string) => [...toWords(title).slice(0, 8), randomBytes(4).toString('hex')].join('-');
