import { Arg, Ctx, Field, Float, ObjectType } from 'type-graphql';
import type { FieldContext } from '../model.ts';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/enum.ts';
import { type Label, Language, toLanguageCode } from '../values/language.ts';

export const Factor = createEnum('Factor', 'Kind of signal that a reason rests on.', {
  SUBJECT: { fr: 'objet', es: 'objeto', en: 'subject' },
  MEANING: { fr: 'sens', es: 'sentido', en: 'meaning' },
  THEME: { fr: 'thème', es: 'tema', en: 'theme' },
  PARTNER: { fr: 'partenaire', es: 'socio', en: 'partner' },
  PLACE: { fr: 'lieu', es: 'lugar', en: 'place' },
  PERIOD: { fr: 'période', es: 'período', en: 'period' },
  TARGET_GROUP: { fr: 'public', es: 'público', en: 'audience' },
  FUNDER: { fr: 'financeur', es: 'financiador', en: 'funder' },
  KIND: { fr: 'type', es: 'tipo', en: 'type' },
  NAME: { fr: 'nom', es: 'nombre', en: 'name' },
  ACRONYM: { fr: 'sigle', es: 'sigla', en: 'acronym' },
  IDENTIFIER: { fr: 'identifiant', es: 'identificador', en: 'identifier' },
  COUNTRY: { fr: 'pays', es: 'país', en: 'country' },
  PART_OF: { fr: 'appartenance', es: 'pertenencia', en: 'part of' },
  SUCCESSION: { fr: 'succession', es: 'sucesión', en: 'succession' },
});
export type Factor = keyof typeof Factor;

@ObjectType({ description: 'One reason for a score. The contributions add up to the score.' })
export class Reason {
  texts!: Label;

  @Field(() => Factor, { description: 'Kind of signal.' })
  factor!: Factor;
  @Field(() => Float, { description: 'Contribution to the score; negative when it counts against.' })
  contribution!: number;
  @Field(() => String, { description: 'The reason as a sentence.' })
  text(
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the sentence; the language of the request when absent.',
    })
    language: Language | undefined,
    @Ctx() context: FieldContext,
  ): string {
    return this.texts[language ? toLanguageCode(language) : context.language];
  }
  @Field(() => [Thing], { description: 'Things that the reason names.' })
  things!: Thing[];
}
