import type { ProposalInput } from '#schema/answers/overlap.ts';
import type { Entity, Fact } from '#schema/model.ts';
import { findTypeFact } from '#schema/typeFact.ts';
import { shortenTitle } from '#schema/shortenTitle.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { Label, LanguageCode } from '#schema/values/language.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
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

/** The given partners and places outside the graph, and the given values that stand for nothing. */
function listUnresolved({ values, actors, places }: ParsedProposal, factor: string, language: LanguageCode): string[] {
  const outside = { PARTNER: actors, PLACE: places }[factor]?.filter(({ explicit, thing }) => explicit && !thing) ?? [];
  const names = outside.map(({ label, country }) =>
    [label[language] ?? label.original, country && `(${country[language] ?? country.original})`]
      .filter(Boolean)
      .join(' '),
  );
  const known = new Set(outside.flatMap(({ id, label }) => [id, ...Object.values(label)]).map(fold));
  const unknown = values.filter((item) => item.factor === factor && !item.thing && !known.has(fold(item.value)));
  return [...names, ...unknown.map(({ value }) => value.trim())];
}

/** The description with the unresolved values appended, so that nothing is lost and searches find them. */
function toDescription(parsed: ParsedProposal, language: LanguageCode): string {
  const unresolved = Object.entries(unresolvedLabels).flatMap(([factor, label]) => {
    const words = listUnresolved(parsed, factor, language);
    return words.length > 0 ? [`${label[language]}${colon[language]}${words.join(', ')}.`] : [];
  });
  return [parsed.text.description.trim(), ...unresolved].filter(Boolean).join('\n\n');
}

/** The period that the fields or the text give; what is assumed for the comparison is no fact. */
const toPeriod = ({ start, end }: ParsedProposal): string | undefined =>
  start || end ? (start === end ? start : `${start ?? ''}/${end ?? ''}`) : undefined;

/** The type (seminar, workshop) that the title names; otherwise the first, which is the commonest. */
function chooseType(fact: Fact | undefined, title: string): string | undefined {
  const types = Object.entries(getEnum(fact?.type() ?? {})?.labels ?? {});
  const isNamed = ([, label]: [string, Label]) =>
    Object.values(label).some((words) => ` ${fold(title)} `.includes(` ${fold(words)} `));
  return (types.find(isNamed) ?? types[0])?.[0];
}

const toReferences = (things: readonly RecognisedThing[]) =>
  things.flatMap(({ thing }) => (thing ? { to: thing.id } : []));

/**
 * The draft of an initiative: what is given or mentioned, and not excluded, as references; given values outside the
 * graph in its description.
 */
export function toDraft(
  entity: Entity,
  proposal: ProposalInput,
  parsed: ParsedProposal,
  { by, language }: { by: string; language: LanguageCode },
) {
  const { actors, places, themes } = parsed;
  const title = (proposal.title ?? '').trim() || shortenTitle(parsed.title);
  const today = new Date().toISOString().slice(0, 10);
  const typeFact = findTypeFact(entity);
  return {
    ...(typeFact && { [typeFact.name]: chooseType(typeFact, title) }),
    name: title,
    names: { [language]: title },
    description: { [language]: toDescription(parsed, language) },
    period: toPeriod(parsed),
    statusHistory: [{ status: 'UPCOMING', date: today, reason: statusReason, by }],
    participations: actors.flatMap(({ thing }) => (thing ? { actor: thing.id, role: 'PARTNER' } : [])),
    themes: toReferences(themes),
    places: toReferences(places),
  };
}

/** A stored draft, replaced by what its proposal says now; its history and the roles of its participants remain. */
export function updateDraft(stored: Raw, draft: ReturnType<typeof toDraft>) {
  const roles = new Map((stored.participations as { actor: string }[] | undefined)?.map((item) => [item.actor, item]));
  return {
    ...stored,
    ...draft,
    statusHistory: stored.statusHistory,
    participations: draft.participations.map((item) => roles.get(item.actor) ?? item),
  };
}
