import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { Institution } from '#schema/entities/institution.ts';
import { Person } from '#schema/entities/person.ts';
import { Initiative } from '#schema/initiative.ts';
import { createEnum } from '#schema/values/enum.ts';
import { EdtfDate } from '#schema/values/date.ts';

export const PartnerActivity = createEnum('PartnerActivity', 'Activity of an actor relative to a proposal.', {
  ACTIVE: { fr: 'actif', es: 'activo', en: 'active' },
  FORMERLY_ACTIVE: { fr: 'à relancer', es: 'por reactivar', en: 'to re-engage' },
});
export type PartnerActivity = keyof typeof PartnerActivity;

@ObjectType({
  description: 'An institution to contact before starting a proposal: active on its themes, at its places.',
})
export class PotentialPartner {
  @Field(() => Actor, { description: 'The institution.' })
  actor!: Actor;
  @Field(() => PartnerActivity, {
    description:
      'ACTIVE: one of its initiatives overlaps the period of the proposal or lies within twelve months of it. FORMERLY_ACTIVE: all ended earlier.',
  })
  activity!: PartnerActivity;
  @Field(() => Float, {
    description: 'Sum over its initiatives of what each has in common with the proposal.',
  })
  score!: number;
  @Field(() => [Initiative], {
    description: 'Up to five of its initiatives on these themes and places, closest first.',
  })
  initiatives!: Initiative[];
  @Field(() => Int, { description: 'Number of such initiatives among the candidates.' })
  count!: number;
  @Field(() => EdtfDate, { nullable: true, description: 'Last day on which one of them is known to have run.' })
  lastActive?: string;
  @Field(() => [Person], {
    description:
      'People to contact: those with a function there, first those who took part themselves, then those whose function covers the place.',
  })
  contacts!: Person[];
  @Field(() => [Institution], {
    description: 'For a local authority: working groups on the country that it does not belong to.',
  })
  absentFrom!: Institution[];
}
