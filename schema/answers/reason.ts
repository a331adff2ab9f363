import { Arg, Ctx, Field, Float, ObjectType } from 'type-graphql';
import type { FieldContext } from '../model.ts';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/choice.ts';
import { type Label, Language, toLanguageCode } from '../values/language.ts';

export const Factor = createEnum('Factor', 'What an answer rests on.', {
  SUBJECT: { fr: 'objet', es: 'objeto', en: 'subject' },
  MEANING: { fr: 'sens', es: 'sentido', en: 'meaning' },
  THEME: { fr: 'thème', es: 'tema', en: 'theme' },
  PARTNER: { fr: 'partenaire', es: 'socio', en: 'partner' },
  PLACE: { fr: 'lieu', es: 'lugar', en: 'place' },
  PERIOD: { fr: 'période', es: 'período', en: 'period' },
  PUBLIC: { fr: 'public', es: 'público', en: 'audience' },
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

@ObjectType({ description: 'Why an answer has its score. The contributions add up to the score.' })
export class Reason {
  texts!: Label;

  @Field(() => Factor, { description: 'What kind of reason it is.' })
  factor!: Factor;
  @Field(() => Float, { description: 'What it adds to the score; negative when it speaks against.' })
  contribution!: number;
  @Field(() => String, { description: 'The reason in words.' })
  text(
    @Arg('language', () => Language, { nullable: true, description: "Without it, the reader's language." })
    language: Language | undefined,
    @Ctx() reader: FieldContext,
  ): string {
    return this.texts[language ? toLanguageCode(language) : reader.language];
  }
  @Field(() => [Thing], { description: 'The things it speaks of; every one exists.' })
  things!: Thing[];
}
