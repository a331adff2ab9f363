import { Button } from '@mantine/core';
import { IconCheck, IconCircleHalf2, IconEqual, IconEqualNot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './Comparison.module.css';
import type { ReviewedFragment } from '#web/api/operations.ts';
import { type RowName, piecesOf } from './rows.tsx';

interface Props {
  both: readonly [ReviewedFragment, ReviewedFragment];
  /** The id of the one that stays. */
  keep: string;
  choose(id: string): void;
}

const marks = { same: IconEqual, differs: IconEqualNot, once: IconCircleHalf2 };

function markOf(keys: readonly (readonly string[])[]): keyof typeof marks {
  if (keys.some((some) => some.length === 0)) return 'once';
  const [one, other] = keys.map((some) => some.toSorted().join('\n'));
  return one === other ? 'same' : 'differs';
}

/** Two records side by side, field by field; whether they agree is told by a sign and a word. */
export function Comparison({ both, keep, choose }: Props) {
  const { t } = useTranslation('review');
  const vocabulary = useVocabulary();
  const told = both.map((record) => piecesOf(record, vocabulary));
  const names = (Object.keys(told[0]!) as RowName[]).filter((name) => told.some((row) => row[name].pieces.length > 0));
  return (
    <table className={styles.comparison}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('field')}
          </th>
          {both.map(({ id, name }) => (
            <th key={id} scope="col" data-kept={id === keep || undefined}>
              <span className={styles.name}>{name}</span>
              <Button
                size="compact-xs"
                variant={id === keep ? 'light' : 'default'}
                aria-pressed={id === keep}
                leftSection={id === keep && <IconCheck size={14} aria-hidden />}
                onClick={() => choose(id)}
              >
                {t(id === keep ? 'kept' : 'keep')}
              </Button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const mark = markOf(told.map((row) => row[name].pieces.map(({ key }) => key)));
          const Mark = marks[mark];
          return (
            <tr key={name} data-mark={mark}>
              <th scope="row">
                {t(`rows.${name}`)}
                <span className={styles.mark}>
                  <Mark size={14} aria-hidden /> {t(`mark.${mark}`)}
                </span>
              </th>
              {told.map((row, n) => (
                <td key={both[n]!.id} data-kept={both[n]!.id === keep || undefined}>
                  {row[name].pieces.length === 0 && <span className={styles.nothing}>{t('nothing')}</span>}
                  <ul>
                    {row[name].pieces.map(({ key, shown }) => (
                      <li key={key}>{shown}</li>
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
