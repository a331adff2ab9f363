import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { ThingField } from '#web/before/proposal/proposal.ts';
import { ThingsField } from './ThingsField.tsx';
import type { RecognisedThingFragment, UnderstoodFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';

const relations = { partner: 'participations', place: 'places', theme: 'themes' } as const;
const factors = { partner: 'PARTNER', place: 'PLACE', theme: 'THEME' } as const;

interface Props {
  className?: string;
  field: ThingField;
  state: ProposalState;
  /** What was recognised as such, given or read in the text. */
  recognised?: readonly RecognisedThingFragment[];
  /** What was given, and what it was taken for. */
  given?: UnderstoodFragment['given'];
}

/** The partners, places or themes of the proposal, with those that were only read in its text. */
export function ProposalThings({ className, field, state, recognised = [], given }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const { draft, change, givenThings } = state;
  // Which kinds of thing a field takes is the model's to say.
  const anyInitiative = vocabulary.kinds.find(({ interfaces }) => interfaces.includes('Initiative'))?.kind ?? '';
  const values = draft[field];
  const findGiven = (value: string) =>
    given?.find((givenValue) => givenValue.factor === factors[field] && givenValue.value === value);
  const findMeaning = (value: string) => {
    const id = findGiven(value)?.thing?.id ?? value;
    return recognised.find(({ thing }) => thing.id === id)?.thing ?? givenThings.things.get(id);
  };
  const meantIds = new Set(values.map((value) => findMeaning(value)?.id ?? value));
  const readThings = recognised.filter(
    (recognisedThing) =>
      !recognisedThing.given &&
      !meantIds.has(recognisedThing.thing.id) &&
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
      read={readThings}
    />
  );
}
