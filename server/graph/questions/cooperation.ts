import type { PartnerGroup } from '#schema/answers/partner.ts';
import type { InstitutionType } from '#schema/entities/institution.ts';
import type { DecisionForce } from '#schema/values/decisionForce.ts';
import type { Role } from '#schema/values/role.ts';
import type { Status } from '#schema/values/status.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/**
 * What makes two actors partners, as Cypher: the only definition. A participation has a rank, the lower the closer to
 * cooperation; a pair in one initiative the higher of both ranks; a pair in all of them the group that `pairGroup` names.
 */
export const partnerGroups = [
  'COOPERATION',
  'MEETING_ONLY',
  'ADDRESSEES',
  'PLANNED',
  'STAFF',
] as const satisfies PartnerGroup[];

const rank = { cooperation: 0, meeting: 1, addressee: 2, planned: 3 } as const;

/** Only literals: the classes of the schema may not be evaluated yet when this file is. */
const list = <Value extends string>(...values: Value[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;

const plannedStatuses = list<Status>('UPCOMING', 'ABANDONED');
const unknownStatus: Status = 'UNKNOWN';
/** A decision of such a force alone makes nothing happen. */
const intentions = list<DecisionForce>('PROPOSED', 'WISHED', 'ANNOUNCED');
const addressee: Role = 'ADDRESSEE';
/** Who has one of these roles at an event was there, and need not have done more. */
const presence = list<Role>('ATTENDEE', 'SPEAKER', 'OBSERVER');

/** What has members that remain bodies of their own, and the bodies that join it. Any other part is its own. */
const associations = list<InstitutionType>('NETWORK', 'INTERNATIONAL_ORGANISATION', 'WORKING_GROUP', 'PROGRAMME');
const joiningTypes = list<InstitutionType>('STATE', 'LOCAL_AUTHORITY', 'NGO', 'UNIVERSITY', 'COMPANY', 'NETWORK');

const decision = `d:Decision WHERE ${visibilityFilter('d')}`;
/** Whether an initiative is only planned: said to come or given up, or nothing but wished for or announced. */
const isPlanned = (i: string) => `(${i}.status IN ${plannedStatuses} OR ${i}.from > toString(date())
  OR (coalesce(${i}.status, '${unknownStatus}') = '${unknownStatus}' AND ${i}.from IS NULL
    AND EXISTS { (${i})<-[:DECIDES_ON]-(${decision}) }
    AND NOT EXISTS { (${i})<-[:DECIDES_ON]-(${decision} AND NOT coalesce(d.force, '') IN ${intentions}) }))`;

/** The rank of an initiative alone. */
export const initiativeRank = (i: string) => `CASE WHEN ${isPlanned(i)} THEN ${rank.planned} ELSE 0 END`;

/** The rank of a participation `p` in an initiative `i`, whatever the initiative's own. */
export const participationRank = (p: string, i: string) =>
  `CASE WHEN ${p}.role = '${addressee}' THEN ${rank.addressee} WHEN ${i}:Event AND ${p}.role IN ${presence} THEN ${rank.meeting} ELSE ${rank.cooperation} END`;

/** What an event is counted as: the parts of a visit are one meeting. Null for what is no event. */
export const meetingKey = (i: string) =>
  `CASE WHEN ${i}:Event THEN coalesce(head(COLLECT { MATCH (${i})-[:PART_OF]->(whole:Event) WHERE ${visibilityFilter('whole')} RETURN whole.id ORDER BY whole.id }), ${i}.id) END`;

/** The institutions that an actor works in or is a department of, and those above them. */
export const ownInstitutions = (x: string) =>
  `COLLECT { MATCH (${x})-[upward:HOLDS_POSITION_AT|MEMBER_OF*1..3]->(top)
     WHERE NONE(r IN upward WHERE endNode(r).institutionType IN ${associations} AND startNode(r).institutionType IN ${joiningTypes})
     RETURN top }`;

/** Whether two people hold a position at the same institution. */
const areColleagues = (a: string, b: string) =>
  `(${a}:Person AND ${b}:Person AND EXISTS { (${a})-[:HOLDS_POSITION_AT]->()<-[:HOLDS_POSITION_AT]-(${b}) })`;

/** Whether two actors are of one house. `ownOfA` is the list of `ownInstitutions(a)`. */
export const isStaff = (a: string, ownOfA: string, b: string) =>
  `(${b} IN ${ownOfA} OR ${a} IN ${ownInstitutions(b)} OR ${areColleagues(a, b)})`;

/** The group of a pair: by the lowest of its ranks, and in how many meetings both only sat. */
export const pairGroup = (pair: { staff: string; closest: string; meetings: string }) =>
  `CASE WHEN ${pair.staff} THEN 'STAFF' WHEN ${pair.closest} = ${rank.cooperation} OR ${pair.meetings} > 1 THEN 'COOPERATION'
     WHEN ${pair.closest} = ${rank.meeting} THEN 'MEETING_ONLY' WHEN ${pair.closest} = ${rank.addressee} THEN 'ADDRESSEES' ELSE 'PLANNED' END`;

/** Whether an initiative of this rank is among those that a pair is counted for: all of them for staff. */
export const isCounted = (pair: { group: string; closest: string }, initiative: string) =>
  `(${pair.group} = 'STAFF' OR ${initiative} <= CASE WHEN ${pair.closest} <= ${rank.meeting} THEN ${rank.meeting} ELSE ${pair.closest} END)`;

/** How many meetings both only sat in, aggregated over the initiatives of a pair. */
export const countMeetings = (rankName: string, meeting: string) =>
  `count(DISTINCT CASE WHEN ${rankName} = ${rank.meeting} THEN ${meeting} END)`;

/** The group that a participation edge alone puts its actor in; null for another edge. */
export const participationGroup = (edge: string) =>
  `head([i IN CASE WHEN type(${edge}) = 'PARTICIPATES_IN' THEN [endNode(${edge})] ELSE [] END |
     ${list(...partnerGroups)}[CASE WHEN ${isPlanned('i')} THEN ${rank.planned} ELSE ${participationRank(edge, 'i')} END]])`;

/** The groups that a list of partners has: cooperation always. */
export const withCooperation = (include: readonly PartnerGroup[] | null | undefined): PartnerGroup[] =>
  partnerGroups.filter((group) => group === 'COOPERATION' || include?.includes(group));
