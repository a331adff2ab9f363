import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import styles from './KindField.module.css';

/** The kind of the planned initiative, or none. */
export function KindField({ value, change }: { value: string; change(kind: string): void }) {
  const { t } = useTranslation('before');
  const name = useId();
  const kinds = useVocabulary().kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));
  return (
    <fieldset>
      <legend className={styles.legend}>{t('form.kind')}</legend>
      <div className={styles.choices}>
        {[{ kind: '', label: t('form.anyKind') }, ...kinds].map(({ kind, label }) => (
          <label key={kind} className={styles.choice}>
            <input type="radio" name={name} value={kind} checked={kind === value} onChange={() => change(kind)} />
            {kind && <KindMark kind={kind} size={11} />}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
