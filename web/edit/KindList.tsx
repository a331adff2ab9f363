import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { capitalize } from '#web/ui/capitalize.ts';
import { PageHead } from '#web/ui/PageHead.tsx';
import styles from './KindList.module.css';

/** The kinds of record to choose from: initiatives first, and only those that have what the URL says. */
export function KindList() {
  const { t } = useTranslation('edit');
  const { kinds } = useVocabulary();
  const [parameters] = useSearchParams();
  const given = [...parameters.keys()].filter((name) => name !== 'lang');
  const possible = kinds.filter(({ fields }) => given.every((name) => fields.some((field) => field.name === name)));
  const isInitiative = ({ interfaces }: (typeof kinds)[number]) => interfaces.includes('Initiative');
  const ordered = [...possible.filter(isInitiative), ...possible.filter((kind) => !isInitiative(kind))];
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return (
    <>
      <PageHead title={t('new.page')} lead={t('new.question')} />
      <ul className={styles.kinds}>
        {ordered.map(({ kind, label, description }) => (
          <li key={kind}>
            <PageLink to={`/new/${kind}${search}`} className={styles.kind}>
              <KindMark kind={kind} size={16} />
              <span>
                <strong>{capitalize(label)}</strong>
                <span className={styles.description}>{description}</span>
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
