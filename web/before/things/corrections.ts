import type { Proposal, ThingField } from '#web/before/proposal/proposal.ts';
import type { InterpretationFragment, RecognisedFragment } from '#web/api/operations.ts';
import type { PickedThing } from './ThingSearch.tsx';

const factors = { partner: 'PARTNER', place: 'PLACE', theme: 'THEME' } as const;

type Given = InterpretationFragment['given'];

/** How a value of the partners, places or themes was resolved. */
export const findGiven = (given: Given | undefined, field: ThingField, value: string) =>
  given?.find((part) => part.factor === factors[field] && part.value === value);

const unique = (values: readonly string[]) => [...new Set(values)];

/** The values that do not stand for a recognised thing. */
const withoutRecognised = (draft: Proposal, field: ThingField, { id }: RecognisedFragment, given: Given) =>
  draft[field].filter((value) => value !== id && findGiven(given, field, value)?.id !== id);

/** The fields to set so that something is no longer read in the text, nor given. */
export const dismiss = (
  draft: Proposal,
  field: ThingField,
  found: RecognisedFragment,
  given: Given,
): Partial<Proposal> => ({
  [field]: withoutRecognised(draft, field, found, given),
  except: unique([...draft.except, found.id]),
});

/** The fields to set so that what the text mentions means something else. */
export const replace = (
  draft: Proposal,
  field: ThingField,
  found: RecognisedFragment,
  given: Given,
  { thing, words }: PickedThing,
): Partial<Proposal> => ({
  [field]: unique([...withoutRecognised(draft, field, found, given), thing?.id ?? words]),
  except: unique([...draft.except, found.id]),
});
