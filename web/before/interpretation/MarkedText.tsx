import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpretationFragment, RecognisedFragment, TextField } from '#web/api/operations.ts';
import { type ThingField, thingFields } from '#web/before/proposal/proposal.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { type TextMark, markText } from './markText.ts';
import { PeriodMark } from './PeriodMark.tsx';
import { recognisedLists } from './recognisedLists.ts';
import { ThingMark } from './ThingMark.tsx';
import styles from './MarkedText.module.css';

type Marked = { field: ThingField; found: RecognisedFragment } | 'PERIOD';

function listMarks(interpretation: InterpretationFragment, textField: TextField): TextMark<Marked>[] {
  const things = thingFields.flatMap((field) =>
    interpretation[recognisedLists[field]].flatMap((found) =>
      found.mentions.map((range) => ({ ...range, value: { field, found } })),
    ),
  );
  const dates = interpretation.periodRanges.map((range) => ({ ...range, value: 'PERIOD' as const }));
  return [...things, ...dates].filter(({ field }) => field === textField);
}

interface Props {
  textField: TextField;
  interpretation: InterpretationFragment;
  state: ProposalState;
}

/** The title or the description, in which what was recognised is marked and can be corrected. */
export function MarkedText({ textField, interpretation, state }: Props) {
  const { t } = useTranslation('before');
  const text = textField === 'TITLE' ? interpretation.title : interpretation.description;
  const compared = interpretation.wordRanges.filter(({ field }) => field === textField);
  const isUnknown = (word: string) => interpretation.unknownWords.includes(word);
  return markText(text, listMarks(interpretation, textField), compared).map((part) => {
    const { start, value, isCompared } = part;
    if (value === 'PERIOD')
      return <PeriodMark key={start} text={part.text} interpretation={interpretation} state={state} />;
    if (value) return <ThingMark key={start} text={part.text} given={interpretation.given} state={state} {...value} />;
    if (!isCompared) return <Fragment key={start}>{part.text}</Fragment>;
    return (
      <span
        key={start}
        className={styles.word}
        data-unknown={isUnknown(part.text) || undefined}
        title={isUnknown(part.text) ? t('interpretation.unknownWord') : undefined}
      >
        {part.text}
      </span>
    );
  });
}
