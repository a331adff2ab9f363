import type { PotentialPartnerFragment } from '#web/api/operations.ts';
import { coarsenPeriod } from '#web/before/proposal/coarsenPeriod.ts';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { positionAt } from './positionAt.ts';
import styles from './WhomToJoin.module.css';

interface Props {
  person: PotentialPartnerFragment['contacts'][number];
  institutionId: string;
}

/** A person at an institution, with the function and when it was held. */
export function ContactText({ person, institutionId }: Props) {
  const position = positionAt(person, institutionId);
  return (
    <span>
      <ThingLink thing={person} mark={false} />
      {position?.function && `, ${position.function}`}
      {position?.period && (
        <span className={styles.rest}>
          {' ('}
          <PeriodText period={coarsenPeriod(position.period)} />
          {')'}
        </span>
      )}
    </span>
  );
}
