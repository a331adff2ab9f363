import type { FindingsFragment } from '#web/api/operations.ts';
import { WithSources } from './WithSources.tsx';

interface Props {
  className: string | undefined;
  findings: FindingsFragment['results'];
}

/** Findings of one field, each with its sources. */
export const FindingList = ({ className, findings }: Props) => (
  <ul className={className}>
    {findings.map(({ text, citations }) => (
      <li key={text} dir="auto">
        {text} <WithSources citations={citations} />
      </li>
    ))}
  </ul>
);
