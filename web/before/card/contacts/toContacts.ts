import type { ThingLinkFragment, ContactPositionFragment, ContactsFragment } from '#web/api/operations.ts';

interface Contact {
  actor: ThingLinkFragment;
  /** Each with the confidence that the actor has it. */
  roles: { role: string; confidence: string | null }[];
  /** People at an institution, or institutions of a person. */
  functions: { otherEnd: ThingLinkFragment; title: string | null; period: ContactPositionFragment['period'] }[];
}

type Actor = ContactsFragment['participations']['nodes'][number]['actor'];

function toFunctions(actor: Actor): Contact['functions'] {
  if ('positions' in actor)
    return actor.positions.map(({ institution, function: title, period }) => ({
      otherEnd: institution,
      title,
      period,
    }));
  // The office holders of a State are no useful contacts.
  if ('staff' in actor && actor.institutionType !== 'STATE')
    return actor.staff.nodes.map(({ person, function: title, period }) => ({ otherEnd: person, title, period }));
  return [];
}

/** Groups participations by actor, sorted by the actor's first role in `order`. */
export function toContacts({ participations }: ContactsFragment, order: readonly string[]): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { actor, role, confidence } of participations.nodes) {
    const contact = contacts.get(actor.id) ?? { actor, roles: [], functions: toFunctions(actor) };
    const isKnown = contact.roles.some((known) => known.role === role);
    contacts.set(actor.id, { ...contact, roles: isKnown ? contact.roles : [...contact.roles, { role, confidence }] });
  }
  const rank = ({ roles }: Contact) => Math.min(...roles.map(({ role }) => order.indexOf(role)));
  return [...contacts.values()].sort((a, b) => rank(a) - rank(b));
}
