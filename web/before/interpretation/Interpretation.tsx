import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { thingFields } from '#web/before/proposal/proposal.ts';
import { ProposalThings } from '#web/before/parts/ProposalThings.tsx';
import type { UnderstoodFragment } from '#web/api/operations.ts';
import { UnderstoodFacts } from './InterpretationFacts.tsx';
import type { Typing } from '#web/before/proposal/useProposal.ts';
import styles from './Interpretation.module.css';

const recognised = { theme: 'themes', partner: 'actors', place: 'places' } as const;

/** How the graph read the proposal. What it took for a theme, a partner or a place can be corrected here, and the answer follows. */
export function Understood({ typing, understanding }: { typing: Typing; understanding?: UnderstoodFragment }) {
  const { t } = useTranslation('before');
  const { draft, change, known } = typing;
  return (
    <section className={styles.understood} aria-labelledby="understood">
      <div className={styles.head}>
        <h2 id="understood">{t('understood.title')}</h2>
        <p className={styles.hint}>{t('understood.hint')}</p>
      </div>
      <div className={styles.fields}>
        {thingFields.map((field) => (
          <ProposalThings
            key={field}
            field={field}
            typing={typing}
            recognised={understanding?.[recognised[field]]}
            given={understanding?.given}
          />
        ))}
      </div>
      {draft.except.length > 0 && (
        <p className={styles.dismissed}>
          {t('understood.dismissed')}
          {draft.except.map((id) => {
            const name = known.things.get(id)?.name ?? id;
            return (
              <button
                key={id}
                type="button"
                aria-label={t('understood.restore', { name })}
                onClick={() => change({ except: draft.except.filter((one) => one !== id) })}
              >
                <s>{name}</s>
                <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
              </button>
            );
          })}
        </p>
      )}
      {understanding && <UnderstoodFacts understanding={understanding} />}
    </section>
  );
}
