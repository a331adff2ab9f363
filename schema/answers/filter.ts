import { Field, ID, InputType } from 'type-graphql';
import { InstitutionType } from '../entities/institution.ts';
import { Kind } from '../model.ts';
import { RecordState } from '../thing.ts';
import { createEnum } from '../values/enum.ts';
import { DateTime } from '../values/dateTime.ts';
import { CurrentStatus } from '../values/currentStatus.ts';
import { Interval } from '../values/period.ts';
import { DecisionForce } from '../values/decisionForce.ts';
import { Role } from '../values/role.ts';
import { Status } from '../values/status.ts';

@InputType({
  description:
    'Filters things. Values of one field are alternatives (OR; an empty list matches nothing), fields are combined (AND). `status`, `currentStatus`, `theme`, `place`, `period`, `started`, `year`, `undated`, `role` and `actor` apply to initiatives; for other kinds, one related initiative must match all of them.',
})
export class ThingFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words to match, as in `search`. A date in it narrows like `period`, unless `period`, `started` or `year` is given.',
  })
  text?: string;
  @Field(() => [Kind], { nullable: true, description: 'Kinds of thing.' })
  kind?: string[];
  @Field(() => [String], {
    nullable: true,
    description:
      "Values of the kind's type field (`institutionType`, `trainingType` …), such as MINISTRY or STUDY_VISIT.",
  })
  type?: string[];
  @Field(() => [Status], { nullable: true, description: 'Latest stated status, whenever that was.' })
  status?: Status[];
  @Field(() => [CurrentStatus], {
    nullable: true,
    description:
      'Status today: an UPCOMING or ONGOING of long ago, of which nobody said what followed, is OUTCOME_UNKNOWN.',
  })
  currentStatus?: CurrentStatus[];
  @Field(() => [ID], { nullable: true, description: 'Ids of themes; narrower themes are included.' })
  theme?: string[];
  @Field(() => [ID], { nullable: true, description: 'Ids of places; places within them are included.' })
  place?: string[];
  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of countries: of an institution, of the institution of a person, a need or an offer, of any institution that takes part in an initiative.',
  })
  country?: string[];
  @Field(() => [InstitutionType], {
    nullable: true,
    description: 'Types of the same institution as in `country`: the French local authorities that work in a place.',
  })
  institutionType?: InstitutionType[];
  @Field(() => Interval, {
    nullable: true,
    description:
      'Initiatives whose period overlaps this one, in days, months, seasons or years. An unknown start or end matches, an unknown period does not: see `undated`.',
  })
  period?: string;
  @Field(() => Interval, {
    nullable: true,
    description: 'Initiatives that started within this period. An unknown start does not match.',
  })
  started?: string;
  @Field(() => [String], {
    nullable: true,
    description:
      'Years in which they start or, when no start is known, end, such as "2014"; "undated" for those without any date.',
  })
  year?: string[];
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true with `period` or `started`: also what has no date. true alone: only what has none. false: only what has one.',
  })
  undated?: boolean;
  @Field(() => [Role], {
    nullable: true,
    description:
      'Roles: of the actor itself in lists of actors; of any participant (or of the actor in `actor`) in lists of initiatives.',
  })
  role?: Role[];
  @Field(() => [ID], { nullable: true, description: 'Ids of participating actors.' })
  actor?: string[];
  @Field(() => [ID], { nullable: true, description: 'Ids of documents that the thing cites.' })
  document?: string[];
  @Field(() => [RecordState], { nullable: true, description: 'Record states. Removed records are in no list.' })
  record?: RecordState[];
  @Field(() => Boolean, { nullable: true, description: 'true: only things on which sources disagree.' })
  disputed?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Decisions only. true: known to be done; false: all others.',
  })
  done?: boolean;
  @Field(() => [DecisionForce], { nullable: true, description: 'Decisions only: how binding they are.' })
  force?: DecisionForce[];
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Only what was created or changed at this instant or later. What was removed meanwhile is in no list: `changes` names it.',
  })
  updatedSince?: string;
}

export const OrderField = createEnum('OrderField', 'Field to order a list by.', {
  NAME: { fr: 'nom', es: 'nombre', en: 'name' },
  START: { fr: 'début', es: 'inicio', en: 'start' },
  DUE: { fr: 'échéance', es: 'plazo', en: 'due' },
  CONFIRMED: { fr: 'dernière vérification', es: 'última verificación', en: 'last verified' },
  UPDATED: { fr: 'dernière modification', es: 'última modificación', en: 'last updated' },
});
export type OrderField = keyof typeof OrderField;

export const Direction = createEnum('Direction', 'Direction of an order.', {
  ASC: { fr: 'croissant', es: 'ascendente', en: 'ascending' },
  DESC: { fr: 'décroissant', es: 'descendente', en: 'descending' },
});
export type Direction = keyof typeof Direction;

@InputType({ description: "Order of a list. Names follow the collation of the request's language." })
export class ThingOrder {
  @Field(() => OrderField, {
    nullable: true,
    defaultValue: OrderField.NAME,
    description:
      'Field to order by. Things without a value come last in ascending order and first in descending order.',
  })
  field?: OrderField;
  @Field(() => Direction, { nullable: true, defaultValue: Direction.ASC, description: 'Ascending or descending.' })
  direction?: Direction;
}
