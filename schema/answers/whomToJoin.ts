import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { Institution } from '#schema/entities/institution.ts';
import { Person } from '#schema/entities/person.ts';
import { Initiative } from '#schema/initiative.ts';
import { createEnum } from '#schema/values/choice.ts';
import { EdtfDate } from '#schema/values/date.ts';

export const PartnerActivity = createEnum('PartnerActivity', 'How an actor stands to the field of a proposal.', {
  ACTIVE: { fr: 'actif', es: 'activo', en: 'active' },
  FORMERLY_ACTIVE: { fr: 'à relancer', es: 'por reactivar', en: 'to re-engage' },
});
export type PartnerActivity = keyof typeof PartnerActivity;

@ObjectType({
  description: 'An actor whom a proposal should join or ask: active on its theme, where it would take place.',
})
export class PotentialPartner {
  @Field(() => Actor, { description: 'The actor.' })
  actor!: Actor;
  @Field(() => PartnerActivity, {
    description:
      'ACTIVE: an initiative of it overlaps with the period of the proposal or lies within twelve months of it. ONCE_ACTIVE: all ended earlier.',
  })
  activity!: PartnerActivity;
  @Field(() => Float, {
    description: 'How active: the sum over its initiatives of what each has in common with the proposal.',
  })
  score!: number;
  @Field(() => [Initiative], {
    description: 'The evidence: its initiatives on this theme and place, closest first, up to five.',
  })
  initiatives!: Initiative[];
  @Field(() => Int, { description: 'How many such initiatives it has among those that were weighed.' })
  count!: number;
  @Field(() => EdtfDate, { nullable: true, description: 'The last day on which one of them is known to have run.' })
  lastActive?: string;
  @Field(() => [Person], {
    description: 'Whom to contact: people who hold a function there, those first whose function covers the place.',
  })
  contacts!: Person[];
  @Field(() => [Institution], {
    description: 'The working groups on this country to which it does not belong, when it is a local authority.',
  })
  absentFrom!: Institution[];
}
