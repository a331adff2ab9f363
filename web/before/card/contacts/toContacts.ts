import type { ThingLinkFragment, ContactPositionFragment, ContactsFragment } from '#web/api/operations.ts';

interface Contact {
  actor: ThingLinkFragment;
  roles: string[];
  /** Of an institution: who holds which function there; of a person: where, as what. */
  functions: { other: ThingLinkFragment; title: string | null; period: ContactPositionFragment['period'] }[];
}

type Actor = ContactsFragment['participations']['nodes'][number]['actor'];

function functionsOf(actor: Actor): Contact['functions'] {
  if ('held' in actor)
    return actor.held.map(({ institution, function: title, period }) => ({ other: institution, title, period }));
  // A State takes part; its president is nobody to ring up.
  if ('positions' in actor && actor.type !== 'STATE')
    return actor.positions.nodes.map(({ person, function: title, period }) => ({ other: person, title, period }));
  return [];
}

/** Each actor once, with all its roles, in the order of the roles. */
export function contactsOf({ participations }: ContactsFragment, order: readonly string[]): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { actor, role } of participations.nodes) {
    const known = contacts.get(actor.id) ?? { actor, roles: [], functions: functionsOf(actor) };
    contacts.set(actor.id, { ...known, roles: [...new Set([...known.roles, role])] });
  }
  const place = ({ roles }: Contact) => Math.min(...roles.map((role) => order.indexOf(role)));
  return [...contacts.values()].sort((a, b) => place(a) - place(b));
}
