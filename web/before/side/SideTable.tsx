import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { SimilarityMark } from './SimilarityMark.tsx';
import type { SideColumn } from './sideColumns.ts';
import { type SideField, compareColumns } from './compareColumns.ts';
import { SideValue } from './SideValue.tsx';
import styles from './SideTable.module.css';

/** Two columns with a row per field and its similarity. The columns are stacked on a phone. */
export function SideTable({ left, right }: { left: SideColumn; right: SideColumn }) {
  const { t } = useTranslation('before');
  const rows = Object.entries(compareColumns(left, right)) as [
    SideField,
    ReturnType<typeof compareColumns>[SideField],
  ][];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('side.rows')}</VisuallyHidden>
          </th>
          {[left, right].map((column) => (
            <th key={column.short} scope="col">
              {column.page ? <ThingLink thing={column.page} /> : column.short}
            </th>
          ))}
          <th scope="col">
            <VisuallyHidden>{t('side.compared')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(
          ([field, similarity]) =>
            similarity && (
              <tr key={field} data-similarity={similarity}>
                <th scope="row">{t(`side.field.${field}`)}</th>
                <td data-column={left.short}>
                  <SideValue field={field} column={left} otherColumn={right} />
                </td>
                <td data-column={right.short}>
                  <SideValue field={field} column={right} otherColumn={left} />
                </td>
                <td className={styles.similarity}>
                  <SimilarityMark similarity={similarity} />
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
