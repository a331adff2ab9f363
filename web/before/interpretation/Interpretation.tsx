import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { thingFields } from '#web/before/proposal/proposal.ts';
import { ProposalThings } from '#web/before/things/ProposalThings.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import { InterpretationFacts } from './InterpretationFacts.tsx';
import { ProposalText } from './ProposalText.tsx';
import { recognisedLists } from './recognisedLists.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './Interpretation.module.css';

interface Props {
  state: ProposalState;
  interpretation?: InterpretationFragment;
  /** Opens the form; absent while it is open. */
  edit?(): void;
}

/** The proposal as it was read. Correcting it updates the results. */
export function Interpretation({ state, interpretation, edit }: Props) {
  const { t } = useTranslation('before');
  const { draft, change, givenThings } = state;
  return (
    <section className={styles.interpretation} aria-labelledby="interpretation">
      <div className={styles.head}>
        <h2 id="interpretation">{t('interpretation.title')}</h2>
        {edit && (
          <Button
            className={styles.edit}
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} stroke={1.7} aria-hidden />}
            onClick={edit}
          >
            {t('interpretation.edit')}
          </Button>
        )}
      </div>
      <ProposalText state={state} interpretation={interpretation} />
      <div className={styles.fields}>
        {thingFields.map((field) => (
          <ProposalThings
            key={field}
            field={field}
            state={state}
            recognised={interpretation?.[recognisedLists[field]]}
            parts={interpretation?.given}
          />
        ))}
      </div>
      {draft.except.length > 0 && (
        <p className={styles.dismissed}>
          {t('interpretation.dismissed')}
          {draft.except.map((id) => {
            const name = givenThings.getName(id);
            return (
              <button
                key={id}
                type="button"
                aria-label={t('interpretation.restore', { name })}
                onClick={() => change({ except: draft.except.filter((dismissedId) => dismissedId !== id) })}
              >
                <s dir="auto">{name}</s>
                <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
              </button>
            );
          })}
        </p>
      )}
      {interpretation && <InterpretationFacts interpretation={interpretation} state={state} />}
    </section>
  );
}
