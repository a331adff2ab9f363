import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { KindMark } from '#web/domain/KindMark.tsx';
import { Section } from '#web/ui/Section.tsx';
import styles from './Kinds.module.css';

/** Separates the fields that all kinds have from the specific ones. */
function splitFields(kinds: readonly KindDescription[]) {
  const isCommon = (name: string) => kinds.every(({ fields }) => fields.some((field) => field.name === name));
  const common = kinds[0]?.fields.filter(({ name }) => isCommon(name)) ?? [];
  const getSpecific = ({ fields }: KindDescription) => fields.filter(({ name }) => !isCommon(name));
  return { common, getSpecific };
}

/** The kinds of the schema with their fields. */
export function Kinds() {
  const { t } = useTranslation('about');
  const { kinds } = useVocabulary();
  const { common, getSpecific } = splitFields(kinds);
  const labels = (fields: readonly { label: string }[]) => fields.map(({ label }) => label).join(', ');
  return (
    <Section title={t('kinds.title')} count={kinds.length} id="kinds">
      <p className={styles.lead}>{t('kinds.lead', { fields: labels(common) })}</p>
      <dl className={styles.kinds}>
        {kinds.map((kind) => (
          <div key={kind.kind}>
            <dt>
              <KindMark kind={kind.kind} size={13} />
              <PageLink to={buildUrl('/directory', { kind: kind.kind })}>{kind.label}</PageLink>
            </dt>
            <dd>
              <p>{kind.description}</p>
              {getSpecific(kind).length > 0 && (
                <p className={styles.fields}>{t('kinds.fields', { fields: labels(getSpecific(kind)) })}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
