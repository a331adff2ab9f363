import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/domain/KindMark.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { InterpretationFragment, RecognisedFragment } from '#web/api/operations.ts';
import type { Proposal, ThingField } from '#web/before/proposal/proposal.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { dismiss, replace } from '#web/before/things/corrections.ts';
import { ThingMenu } from '#web/before/things/ThingMenu.tsx';
import { useFieldKinds } from '#web/before/things/useFieldKinds.ts';
import { fallbackKinds } from './fallbackKinds.ts';
import { Mark } from './Mark.tsx';
import styles from './MarkedText.module.css';

interface Props {
  text: string;
  field: ThingField;
  found: RecognisedFragment;
  given: InterpretationFragment['given'];
  state: ProposalState;
}

/** An actor, a place or a theme that the text mentions. */
export function ThingMark({ text, field, found, given, state }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const kinds = useFieldKinds(field);
  const { draft, change, givenThings } = state;
  const { thing, country, candidates } = found;
  const name = thing?.name ?? found.name;
  const kind = vocabulary.kind(thing?.kind ?? fallbackKinds[field]);
  const isAmbiguous = candidates.length > 0;
  const label = [kind?.label, isAmbiguous ? t('interpretation.state.ambiguous') : name, country].filter(Boolean);
  const apply = (changes: Partial<Proposal>) => {
    givenThings.addName(found);
    change(changes);
  };
  return (
    <Mark text={text} label={label.join(' · ')} look={thing ? undefined : 'dashed'} colour={kind?.colour}>
      {(close) => (
        <>
          <p className={styles.meaning}>
            {kind && <KindMark kind={kind.kind} labelled />}
            <strong dir="auto">{isAmbiguous ? text : name}</strong>
            {country && <span>{country}</span>}
          </p>
          <ThingMenu
            thing={thing}
            state={isAmbiguous ? 'ambiguous' : thing ? 'recognised' : 'outside'}
            candidates={candidates}
            kinds={kinds}
            dismiss={() => {
              close();
              apply(dismiss(draft, field, found, given));
            }}
            replace={(picked) => {
              if (picked.thing) givenThings.add(picked.thing);
              close();
              apply(replace(draft, field, found, given, picked));
            }}
          />
        </>
      )}
    </Mark>
  );
}
