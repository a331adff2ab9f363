import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { ThingField } from '#web/before/proposal/proposal.ts';
import { ThingsField } from './ThingsField.tsx';
import type { RecognisedThingFragment, InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';

const relations = { partner: 'participations', place: 'places', theme: 'themes' } as const;
const factors = { partner: 'PARTNER', place: 'PLACE', theme: 'THEME' } as const;

interface Props {
  className?: string;
  field: ThingField;
  state: ProposalState;
  /** The recognised things of this field, given or in the text. */
  recognised?: readonly RecognisedThingFragment[];
  /** The given values and the things they were matched with. */
  parts?: InterpretationFragment['given'];
}

/** The partners, places or themes of the proposal, including those recognised in its text only. */
export function ProposalThings({ className, field, state, recognised = [], parts }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const { draft, change, givenThings } = state;
  // The model says which kinds the field takes.
  const anyInitiative = vocabulary.kinds.find(({ interfaces }) => interfaces.includes('Initiative'))?.kind ?? '';
  const values = draft[field];
  const findGiven = (value: string) => parts?.find((part) => part.factor === factors[field] && part.value === value);
  const findMeaning = (value: string) => {
    const id = findGiven(value)?.thing?.id ?? value;
    return recognised.find(({ thing }) => thing.id === id)?.thing ?? givenThings.things.get(id);
  };
  const givenIds = new Set(values.map((value) => findMeaning(value)?.id ?? value));
  const recognisedOnly = recognised.filter(
    (recognisedThing) =>
      !recognisedThing.given &&
      !givenIds.has(recognisedThing.thing.id) &&
      !draft.except.includes(recognisedThing.thing.id),
  );
  return (
    <ThingsField
      className={className}
      label={t(`form.${field}`)}
      placeholder={t(`form.${field}Example`)}
      values={values}
      change={(next, dismissed) =>
        change({ [field]: next, ...(dismissed && { except: [...new Set([...draft.except, dismissed])] }) })
      }
      kinds={vocabulary.field(anyInitiative, relations[field])?.targets ?? []}
      givenThings={givenThings}
      findMeaning={findMeaning}
      isUnknown={(value) => findGiven(value)?.thing === null}
      recognised={recognisedOnly}
    />
  );
}
