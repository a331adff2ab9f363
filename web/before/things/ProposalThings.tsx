import { useTranslation } from 'react-i18next';
import type { ThingField } from '#web/before/proposal/proposal.ts';
import { findGiven } from './corrections.ts';
import { ThingsField } from './ThingsField.tsx';
import { useFieldKinds } from './useFieldKinds.ts';
import type { RecognisedFragment, InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';

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
  const { draft, change, givenThings } = state;
  const values = draft[field];
  const findRecognised = (value: string) => {
    const id = findGiven(parts, field, value)?.id ?? value;
    return recognised.find((entry) => entry.id === id);
  };
  const givenIds = new Set(values.map((value) => findRecognised(value)?.id ?? value));
  return (
    <ThingsField
      className={className}
      label={t(`form.${field}`)}
      placeholder={t(`form.${field}Example`)}
      values={values}
      change={(next, dismissed) => {
        if (dismissed) givenThings.addName(dismissed);
        change({ [field]: next, ...(dismissed && { except: [...new Set([...draft.except, dismissed.id])] }) });
      }}
      kinds={useFieldKinds(field)}
      givenThings={givenThings}
      findRecognised={findRecognised}
      isUnknown={(value) => findGiven(parts, field, value)?.thing === null}
      recognised={recognised.filter(({ id, given }) => !given && !givenIds.has(id) && !draft.except.includes(id))}
    />
  );
}
