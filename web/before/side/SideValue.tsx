import { IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { SideColumn } from './sideColumns.ts';
import type { SideField } from './compareColumns.ts';
import styles from './SideTable.module.css';

interface Props {
  field: SideField;
  column: SideColumn;
  otherColumn: SideColumn;
}

/** The value of a field in one column. Things shared by both columns come first and are marked. */
export function SideValue({ field, column, otherColumn }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const value = column[field];
  if (!value || (Array.isArray(value) && value.length === 0))
    return <span className={styles.none}>{t('side.notStated')}</span>;
  switch (field) {
    case 'kind':
      return vocabulary.kind(column.kind)?.label ?? column.kind;
    case 'period':
      return (
        <>
          <PeriodText period={column.period} length="short" />
          <ConfidenceMark confidence={column.periodConfidence} worded />
        </>
      );
    case 'status':
      return column.status && <InitiativeStatus initiative={column.status} />;
    case 'results':
      return (
        <ul className={styles.list}>
          {column.results.map((text) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      );
    case 'partners':
    case 'themes':
    case 'places': {
      const isShared = (id: string) => otherColumn[field].some((shown) => shown.id === id);
      return (
        <ul className={styles.list}>
          {column[field]
            .toSorted((a, b) => Number(isShared(b.id)) - Number(isShared(a.id)))
            .map(({ id, name, thing, confidence }) => (
              <li key={id} data-both={isShared(id) || undefined}>
                {thing ? <ThingLink thing={thing} /> : <span dir="auto">{name}</span>}
                <ConfidenceMark confidence={confidence} worded />
                {isShared(id) && <IconEqual size={14} stroke={2} role="img" aria-label={t('side.shared')} />}
              </li>
            ))}
        </ul>
      );
    }
    default:
      return <div dir="auto">{column[field]}</div>;
  }
}
