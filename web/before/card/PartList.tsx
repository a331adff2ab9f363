import type { OverlapFragment } from '#web/api/operations.ts';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { ReasonText } from './ReasonText.tsx';
import styles from './PartList.module.css';

/** Parts of an initiative that overlap too, with their reasons. */
export const PartList = ({ parts }: { parts: readonly OverlapFragment[] }) => (
  <ul className={styles.parts}>
    {parts.map((part) => (
      <li key={part.initiative.id}>
        <ThingLink thing={part.initiative} />
        <ReasonText overlap={part} />
      </li>
    ))}
  </ul>
);
