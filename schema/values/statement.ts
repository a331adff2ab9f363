import { Field, ObjectType } from 'type-graphql';
import { Fact, Value } from '../model.ts';
import { Citation } from './citation.ts';

@Value('One of several answers that sources give to the same question, with who says so.')
export class Statement {
  @Fact({
    labels: { fr: 'champ', es: 'campo', en: 'field' },
    description: 'The fact it is about: name, function, period, amount, places, audience …',
    required: true,
  })
  field!: string;

  @Fact({
    labels: { fr: 'valeur', es: 'valor', en: 'value' },
    description:
      'The answer, as a text: of a closed value (a type, a level) its name, of a tie (a country) the id it leads to, else in words.',
    required: true,
  })
  value!: string;

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Who says so.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];
}

@ObjectType({ description: 'A fact on which sources disagree, or a source disagrees with itself.' })
export class Conflict {
  @Field(() => String, { description: 'The fact in question.' })
  field!: string;
  @Field(() => [Statement], { description: 'The answers side by side; the one that the graph uses comes first.' })
  statements!: Statement[];
}
