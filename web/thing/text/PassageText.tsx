import type { PassageFragment } from '#web/api/operations.ts';
import { toListItems, toTableRows } from './passageLines.ts';
import styles from './FullText.module.css';

/** The wording of a passage in its form. */
export function PassageText({ passage: { type, text } }: { passage: Pick<PassageFragment, 'type' | 'text'> }) {
  if (type === 'HEADING')
    return (
      <h3 className={styles.heading} dir="auto">
        {text}
      </h3>
    );
  if (type === 'LIST')
    return (
      <ul className={styles.list} dir="auto">
        {toListItems(text).map(({ level, text: item }, index) => (
          <li key={index} style={{ marginInlineStart: `${level}rem` }}>
            {item}
          </li>
        ))}
      </ul>
    );
  if (type === 'TABLE')
    return (
      <div className={styles.scroll}>
        <table className={styles.table} dir="auto">
          <tbody>
            {toTableRows(text).map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  return (
    <p className={styles.paragraph} dir="auto">
      {text}
    </p>
  );
}
