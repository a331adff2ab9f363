import type { TFunction } from 'i18next';
import type { InterpretationFragment, OverlapFragment } from '#web/api/operations.ts';
import { toContacts } from '#web/before/card/contacts/toContacts.ts';
import { toGrade } from '#web/before/parts/grade.ts';
import { selectLinked } from './selectLinked.ts';

type ConclusionKind = 'DUPLICATE' | 'POSSIBLE' | 'LINKED' | 'PRECEDENT' | 'RELATED' | 'NOTHING';

/** What an answer comes to: the initiative that matters most, and whom to contact about it. */
export interface Conclusion {
  kind: ConclusionKind;
  overlap?: OverlapFragment;
  contact?: string;
}

/**
 * The first participant that can be contacted: an institution before a person, who may have left, and before a State;
 * of these, one that is not a partner of the proposal already.
 */
function findContact({ initiative }: OverlapFragment, partners: ReadonlySet<string>, roles: readonly string[]) {
  const nodes = new Map(initiative.participations.nodes.map(({ actor }) => [actor.id, actor]));
  const isOffice = ({ id }: { id: string }) => {
    const actor = nodes.get(id);
    return actor !== undefined && 'institutionType' in actor && actor.institutionType !== 'STATE';
  };
  const actors = toContacts(initiative, roles).map(({ actor }) => actor);
  const offices = actors.filter(isOffice);
  return (offices.find(({ id }) => !partners.has(id)) ?? offices[0] ?? actors[0])?.name;
}

/** The most serious overlap: a duplicate, partners that are linked already, or else the closest. */
export function toConclusion(
  overlaps: readonly OverlapFragment[],
  interpretation: Pick<InterpretationFragment, 'actors'>,
  roles: readonly string[],
): Conclusion {
  const partners = new Set(interpretation.actors.map(({ id }) => id));
  const duplicate =
    overlaps.find((overlap) => toGrade(overlap) === 'DUPLICATE') ??
    overlaps.find(({ verdict }) => verdict === 'DUPLICATE');
  const linked = duplicate ? undefined : selectLinked(overlaps, interpretation)[0];
  const overlap = duplicate ?? linked ?? overlaps[0];
  if (!overlap) return { kind: 'NOTHING' };
  return { kind: linked ? 'LINKED' : toGrade(overlap), overlap, contact: findContact(overlap, partners, roles) };
}

/** The conclusion as one sentence. `count`: number of initiatives in the graph. */
export function conclusionText(t: TFunction<'before'>, { kind, overlap, contact }: Conclusion, count: number): string {
  if (!overlap || kind === 'NOTHING') return t('conclusion.NOTHING', { count });
  const { name, currentStatus, lastHeard } = overlap.initiative;
  const quoted = t('conclusion.initiative', { name });
  const clause =
    kind === 'DUPLICATE' || kind === 'POSSIBLE'
      ? // What was given up is no duplicate.
        t(`conclusion.${kind}.${currentStatus === 'ABANDONED' ? 'UNKNOWN' : currentStatus}`, {
          initiative: quoted,
          year: lastHeard?.slice(0, 4) ?? '?',
        })
      : t(`conclusion.${kind}`, { initiative: quoted });
  return contact ? t('conclusion.withContact', { clause, contact }) : t('conclusion.withoutContact', { clause });
}
