import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { LikenessMark } from './SimilarityMark.tsx';
import type { SideColumn } from './sideColumns.ts';
import { type SideField, likenesses } from './sideSimilarity.ts';
import { SideValue } from './SideValue.tsx';
import styles from './SideTable.module.css';

/** Two columns, a row per field, each with how they compare. On a phone the columns stand under each other. */
export function SideTable({ left, right }: { left: SideColumn; right: SideColumn }) {
  const { t } = useTranslation('before');
  const rows = Object.entries(likenesses(left, right)) as [SideField, ReturnType<typeof likenesses>[SideField]][];
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
          ([field, likeness]) =>
            likeness && (
              <tr key={field} data-likeness={likeness}>
                <th scope="row">{t(`side.field.${field}`)}</th>
                <td data-of={left.short}>
                  <SideValue field={field} column={left} other={right} />
                </td>
                <td data-of={right.short}>
                  <SideValue field={field} column={right} other={left} />
                </td>
                <td className={styles.likeness}>
                  <LikenessMark likeness={likeness} />
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
