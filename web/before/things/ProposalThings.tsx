import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { ThingsOf } from '#web/before/proposal/proposal.ts';
import { ThingsField } from '#web/before/interpretation/ThingsField.tsx';
import type { RecognisedThingFragment, UnderstoodFragment } from '#web/api/operations.ts';
import type { Typing } from '#web/before/proposal/useProposal.ts';

const relations = { partner: 'participations', place: 'places', theme: 'themes' } as const;
const factors = { partner: 'PARTNER', place: 'PLACE', theme: 'THEME' } as const;

interface Props {
  className?: string;
  field: ThingsOf;
  typing: Typing;
  /** What was recognised as such, given or read in the text. */
  recognised?: readonly RecognisedThingFragment[];
  /** What was given, and what it was taken for. */
  given?: UnderstoodFragment['given'];
}

/** The partners, places or themes of the proposal, with those that were only read in its text. */
export function ProposalThings({ className, field, typing, recognised = [], given }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const { draft, change, known } = typing;
  // Which kinds of thing a field takes is the model's to say.
  const anyInitiative = vocabulary.kinds.find(({ interfaces }) => interfaces.includes('Initiative'))?.kind ?? '';
  const values = draft[field];
  const takenFor = (value: string) => given?.find((one) => one.factor === factors[field] && one.value === value);
  const meaning = (value: string) => {
    const id = takenFor(value)?.thing?.id ?? value;
    return recognised.find(({ thing }) => thing.id === id)?.thing ?? known.things.get(id);
  };
  const meant = new Set(values.map((value) => meaning(value)?.id ?? value));
  const read = recognised.filter(
    (one) => !one.given && !meant.has(one.thing.id) && !draft.except.includes(one.thing.id),
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
      known={known}
      meaning={meaning}
      unknown={(value) => takenFor(value)?.thing === null}
      read={read}
    />
  );
}
