import { Field, ID, InputType } from 'type-graphql';
import { Kind } from '../model.ts';
import { RecordState } from '../thing.ts';
import { createEnum } from '../values/choice.ts';
import { Interval } from '../values/period.ts';
import { Role } from '../values/role.ts';
import { Status } from '../values/status.ts';

@InputType({
  description:
    'Which things to keep. Several values of one field are alternatives (an empty list keeps nothing); several fields must all hold. Status, theme, place, period, started, role and actor speak of an initiative: for another kind of thing, of the initiatives it has to do with (one of them must meet them all).',
})
export class ThingFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that the thing must match, as in search: accents, case, language, acronyms and small slips do not matter.',
  })
  text?: string;
  @Field(() => [Kind], { nullable: true, description: 'Kinds of thing.' })
  kind?: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'Values of the field `type` of the kind, such as MINISTRY or STUDY_VISIT.',
  })
  type?: string[];
  @Field(() => [Status], { nullable: true, description: 'Latest stated status.' })
  status?: Status[];
  @Field(() => [ID], { nullable: true, description: 'Themes by id, each with its narrower ones.' })
  theme?: string[];
  @Field(() => [ID], { nullable: true, description: 'Places by id, each with all that lies in it.' })
  place?: string[];
  @Field(() => Interval, {
    nullable: true,
    description:
      'A period that must touch that of the initiative. An unknown start or end does not exclude; a wholly unknown period does.',
  })
  period?: string;
  @Field(() => Interval, {
    nullable: true,
    description: 'A period in which that of the initiative must have begun. An unknown start excludes.',
  })
  started?: string;
  @Field(() => [Role], {
    nullable: true,
    description:
      'Roles: of the actor itself in a list of actors; of any participant (or of the filtered `actor`) in a list of initiatives.',
  })
  role?: Role[];
  @Field(() => [ID], { nullable: true, description: 'Actors by id, who take part.' })
  actor?: string[];
  @Field(() => [ID], { nullable: true, description: 'Documents by id, that are cited for it.' })
  document?: string[];
  @Field(() => [RecordState], { nullable: true, description: 'Record states. Removed things are in no list.' })
  record?: RecordState[];
  @Field(() => Boolean, { nullable: true, description: 'true: only things on which sources disagree.' })
  disputed?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of decisions: true, those known to be done; false, all others.',
  })
  done?: boolean;
}

export const OrderField = createEnum('OrderField', 'What to order by.', {
  NAME: { fr: 'nom', es: 'nombre', en: 'name' },
  START: { fr: 'début', es: 'inicio', en: 'start' },
  DUE: { fr: 'échéance', es: 'plazo', en: 'due' },
  CONFIRMED: { fr: 'dernière vérification', es: 'última verificación', en: 'last verified' },
  UPDATED: { fr: 'dernière modification', es: 'última modificación', en: 'last updated' },
});
export type OrderField = keyof typeof OrderField;

export const Direction = createEnum('Direction', 'Up or down.', {
  ASC: { fr: 'croissant', es: 'ascendente', en: 'ascending' },
  DESC: { fr: 'décroissant', es: 'descendente', en: 'descending' },
});
export type Direction = keyof typeof Direction;

@InputType({ description: 'The order of a list. Names are ordered as the reader reads them.' })
export class ThingOrder {
  @Field(() => OrderField, {
    nullable: true,
    defaultValue: OrderField.NAME,
    description: 'By what. Things without it come last going up and first going down.',
  })
  field?: OrderField;
  @Field(() => Direction, { nullable: true, defaultValue: Direction.ASC, description: 'Up or down.' })
  direction?: Direction;
}
