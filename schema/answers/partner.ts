import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actor.ts';
import { Initiative } from '../initiative.ts';
import { createEnum } from '../values/enum.ts';

export const PartnerGroup = createEnum('PartnerGroup', 'Why two actors are counted as partners, or why they are not.', {
  COOPERATION: {
    fr: 'ont coopéré ou coopèrent',
    es: 'han cooperado o cooperan',
    en: 'share initiatives that took or take place, or sat in several meetings together',
  },
  MEETING_ONLY: {
    fr: 'réunis une seule fois',
    es: 'reunidos una sola vez',
    en: 'sat in one meeting together, a visit with its parts being one, and nothing else',
  },
  ADDRESSEES: { fr: 'destinataires', es: 'destinatarios', en: 'one of them is only an addressee' },
  PLANNED: {
    fr: 'seulement prévu',
    es: 'solo previsto',
    en: 'share only what is to come, was given up, or was only proposed, wished for or announced',
  },
  STAFF: {
    fr: 'de la même maison',
    es: 'de la misma institución',
    en: 'a person and its own institution, colleagues, an institution and its own department',
  },
});
export type PartnerGroup = keyof typeof PartnerGroup;

@ObjectType({
  description: 'An actor that another one shares initiatives with.',
})
export class Partner {
  @Field(() => Actor, { description: 'The partner.' })
  actor!: Actor;
  @Field(() => PartnerGroup, { description: 'Why it is counted.' })
  group!: PartnerGroup;
  @Field(() => Int, {
    description:
      'Number of shared initiatives that put it in its group: of a cooperation, those that took or take place.',
  })
  count!: number;
  @Field(() => [Initiative], { description: 'These initiatives, latest first, each with its own citations.' })
  initiatives!: Initiative[];
}

@ObjectType({ description: 'Number of actors in one group of partners.' })
export class PartnerCount {
  @Field(() => PartnerGroup, { description: 'The group.' })
  group!: PartnerGroup;
  @Field(() => Int, { description: 'Number of actors.' })
  count!: number;
}
