import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { CitationList } from '#web/domain/CitationList.tsx';
import { toGrade } from '#web/before/parts/grade.ts';
import { GradeChip } from '#web/before/parts/GradeChip.tsx';
import { InitiativeHead } from '#web/domain/InitiativeHead.tsx';
import { Contacts } from './contacts/Contacts.tsx';
import { Disclosures } from './Disclosures.tsx';
import type { OverlapFragment } from '#web/api/operations.ts';
import { PartList } from './PartList.tsx';
import { Reasons } from './Reasons.tsx';
import { ReasonText } from './ReasonText.tsx';
import { SharedPart } from './shared/SharedPart.tsx';
import { SideButtons } from '#web/before/side/SideButtons.tsx';
import { OverlapFindings, countFindings } from './OverlapFindings.tsx';
import type { SideBySideState } from '#web/before/side/useSideBySide.ts';
import styles from './OverlapCard.module.css';

interface Props {
  overlap: OverlapFragment;
  /** Overlaps with its parts, listed in its card. */
  parts: readonly OverlapFragment[];
  /** Shows the contributions of the reasons, with the largest of all results as scale. */
  figures?: { maxContribution: number };
  side: SideBySideState;
}

/** An existing initiative that overlaps: the reasons, its findings, contacts and sources. */
export function OverlapCard({ overlap, parts, figures, side }: Props) {
  const { t } = useTranslation('before');
  const { initiative, verdict, reasons } = overlap;
  const { id, name, description, citations, participations } = initiative;
  const count = countFindings(initiative);
  const sections = [
    { name: 'parts', title: t('card.parts'), count: parts.length, content: <PartList parts={parts} /> },
    {
      name: 'findings',
      title: t('card.findings'),
      count,
      content: <OverlapFindings initiative={initiative} />,
    },
    {
      name: 'contacts',
      title: t('card.contacts'),
      count: new Set(participations.nodes.map(({ actor }) => actor.id)).size,
      content: <Contacts initiative={initiative} />,
    },
    {
      name: 'citations',
      title: t('card.citations'),
      count: citations.length,
      content: <CitationList citations={citations} />,
    },
  ];
  return (
    <article className={styles.card} data-verdict={verdict} aria-labelledby={`overlap-${id}`}>
      <div className={styles.body}>
        <InitiativeHead
          initiative={overlap.initiative}
          headingId={`overlap-${id}`}
          chip={<GradeChip grade={toGrade(overlap)} />}
        />
        <ReasonText overlap={overlap} />
        {description && (
          <p className={styles.description} dir="auto">
            {description}
          </p>
        )}
        {figures && <Reasons reasons={reasons} {...figures} />}
      </div>
      <SharedPart initiative={initiative} reasons={reasons} />
      <div className={styles.foot}>
        <Disclosures sections={sections.filter(({ count: size }) => size > 0)}>
          <PageLink to={buildUrl('/explore', { of: id })}>{t('card.explore')}</PageLink>
          <SideButtons id={id} name={name} side={side} />
        </Disclosures>
      </div>
    </article>
  );
}
