import { Field, ObjectType } from 'type-graphql';
import { Need } from '#schema/entities/need.ts';
import { Offer } from '#schema/entities/offer.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';

@ObjectType({ description: 'A need of one institution and an offer of another that answers it, with what both share.' })
export class NeedAndOffer {
  @Field(() => Need, { description: 'What one institution seeks.' })
  need!: Need;
  @Field(() => Offer, { description: 'What another one offers.' })
  offer!: Offer;
  @Field(() => [Theme], {
    description: 'Themes of the need that the offer has too, or a broader or narrower one of; the exact ones first.',
  })
  sharedThemes!: Theme[];
  @Field(() => [Place], {
    description: 'Places of the need that the offer is for. Empty when one of them is for anywhere.',
  })
  sharedPlaces!: Place[];
}
