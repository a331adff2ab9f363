import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { ThingField } from '#web/before/proposal/proposal.ts';
import { foldCase } from '#web/ui/foldCase.ts';
import { ThingsField } from './ThingsField.tsx';
import type { RecognisedFragment, InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';

const relations = { partner: 'participations', place: 'places', theme: 'themes' } as const;
const factors = { partner: 'PARTNER', place: 'PLACE', theme: 'THEME' } as const;

interface Props {
  className?: string;
  field: ThingField;
  state: ProposalState;
  /** What was recognised for this field, given or in the text. */
  recognised?: readonly RecognisedFragment[];
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
  const findRecognised = (value: string) => {
    const id = findGiven(value)?.thing?.id ?? value;
    const isNamed = ({ given, thing, name }: RecognisedFragment) =>
      given && !thing && foldCase(name) === foldCase(value.trim());
    return recognised.find((entry) => entry.id === id) ?? recognised.find(isNamed);
  };
  const givenIds = new Set(values.map((value) => findRecognised(value)?.id ?? value));
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
      findRecognised={findRecognised}
      isUnknown={(value) => findGiven(value)?.thing === null}
      recognised={recognised.filter(({ id, given }) => !given && !givenIds.has(id) && !draft.except.includes(id))}
    />
  );
}
