import { Button } from '@mantine/core';
import { IconCheck, IconCircleHalf2, IconEqual, IconEqualNot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './Comparison.module.css';
import type { ReviewedFragment } from '#web/api/operations.ts';
import { type RowName, toComparisonRows } from './toComparisonRows.tsx';

interface Props {
  records: readonly [ReviewedFragment, ReviewedFragment];
  /** Id of the record that remains after a merge. */
  keepId: string;
  choose(id: string): void;
}

const icons = { same: IconEqual, differs: IconEqualNot, oneSide: IconCircleHalf2 };

function compareKeys(keys: readonly (readonly string[])[]): keyof typeof icons {
  if (keys.some(({ length }) => length === 0)) return 'oneSide';
  const [left, right] = keys.map((recordKeys) => recordKeys.toSorted().join('\n'));
  return left === right ? 'same' : 'differs';
}

/** Two records side by side. Icon and word say whether a field agrees. */
export function Comparison({ records, keepId, choose }: Props) {
  const { t } = useTranslation('review');
  const vocabulary = useVocabulary();
  const rowsByRecord = records.map((record) => toComparisonRows(record, vocabulary));
  const names = (Object.keys(rowsByRecord[0]!) as RowName[]).filter((name) =>
    rowsByRecord.some((row) => row[name].items.length > 0),
  );
  return (
    <table className={styles.comparison}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('field')}
          </th>
          {records.map(({ id, name }) => (
            <th key={id} scope="col" data-remaining={id === keepId || undefined}>
              <span className={styles.name} dir="auto">
                {name}
              </span>
              <Button
                size="compact-xs"
                variant={id === keepId ? 'light' : 'default'}
                aria-pressed={id === keepId}
                leftSection={id === keepId && <IconCheck size={14} aria-hidden />}
                onClick={() => choose(id)}
              >
                {t(id === keepId ? 'retained' : 'retain')}
              </Button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const mark = compareKeys(rowsByRecord.map((row) => row[name].items.map(({ key }) => key)));
          const Icon = icons[mark];
          return (
            <tr key={name} data-mark={mark}>
              <th scope="row">
                {t(`rows.${name}`)}
                <span className={styles.mark}>
                  <Icon size={14} aria-hidden /> {t(`mark.${mark}`)}
                </span>
              </th>
              {rowsByRecord.map((row, n) => (
                <td key={records[n]!.id} data-remaining={records[n]!.id === keepId || undefined}>
                  {row[name].items.length === 0 && <span className={styles.empty}>{t('empty')}</span>}
                  <ul>
                    {row[name].items.map(({ key, content }) => (
                      <li key={key}>{content}</li>
                    ))}
                    {(row[name].more ?? 0) > 0 && (
                      <li className={styles.more}>{t('more', { count: row[name].more })}</li>
                    )}
                  </ul>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
