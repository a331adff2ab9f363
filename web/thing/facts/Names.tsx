import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Card } from '#web/thing/Card.tsx';
import type { NamesFragment } from '#web/api/operations.ts';
import styles from './Names.module.css';

type Props = { thing: NamesFragment & { kind: string; name: string; original: string } };

/** The aliases and identifiers of a thing. */
export function Names({ thing }: Props) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const names = thing.aliases.filter((alias) => alias !== thing.name && alias !== thing.original);
  return (
    <>
      {names.length > 0 && (
        <Card title={vocabulary.field(thing.kind, 'aliases')?.label ?? t('names')}>
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {thing.identifiers.length > 0 && (
        <Card title={vocabulary.field(thing.kind, 'identifiers')?.label ?? ''}>
          <dl className={styles.identifiers}>
            {thing.identifiers.map(({ scheme, value }) => (
              <div key={scheme + value}>
                <dt>{scheme}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}
