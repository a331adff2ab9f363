import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { CitationList } from '#web/domain/CitationList.tsx';
import { InitiativeHead } from '#web/domain/InitiativeHead.tsx';
import { Contacts } from './contacts/Contacts.tsx';
import { Disclosures } from './Disclosures.tsx';
import type { OverlapFragment } from '#web/api/operations.ts';
import { Reasons } from './Reasons.tsx';
import { SharedPart } from './shared/SharedPart.tsx';
import { SideButtons } from '#web/before/side/SideButtons.tsx';
import { OverlapFindings, countFindings } from './OverlapFindings.tsx';
import type { SideBySideState } from '#web/before/side/useSideBySide.ts';
import styles from './OverlapCard.module.css';

interface Props {
  overlap: OverlapFragment;
  /** Overlaps with its parts, shown inside its card. */
  parts?: readonly OverlapFragment[];
  /** The largest contribution of all results, so that all bars have the same scale. */
  maxContribution: number;
  side: SideBySideState;
}

/** An existing initiative that overlaps: the reasons, its findings, contacts and sources. */
export function OverlapCard({ overlap, parts = [], maxContribution, side }: Props) {
  const { t } = useTranslation('before');
  const { initiative, verdict, reasons, score } = overlap;
  const { id, name, description, citations, participations } = initiative;
  const page = `/thing/${encodeURIComponent(id)}`;
  const count = countFindings(initiative);
  const sections = [
    {
      name: 'parts',
      title: t('card.parts'),
      count: parts.length,
      content: (
        <ol className={styles.parts}>
          {parts.map((part) => (
            <li key={part.initiative.id}>
              <OverlapCard overlap={part} maxContribution={maxContribution} side={side} />
            </li>
          ))}
        </ol>
      ),
    },
    {
      name: 'findings',
      title: t('card.findings'),
      count,
      open: verdict === 'PRECEDENT',
      content: <OverlapFindings initiative={initiative} />,
    },
    {
      name: 'contacts',
      title: t('card.contacts'),
      count: new Set(participations.nodes.map(({ actor }) => actor.id)).size,
      open: verdict !== 'RELATED',
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
      <div className={styles.head}>
        <InitiativeHead initiative={initiative} headingId={`overlap-${id}`} />
      </div>
      <SharedPart initiative={initiative} reasons={reasons} />
      <div className={styles.body}>
        {description && (
          <p className={styles.description} dir="auto">
            {description}
          </p>
        )}
        <Reasons reasons={reasons} score={score} maxContribution={maxContribution} />
        {count === 0 && verdict === 'PRECEDENT' && <p className={styles.none}>{t('card.noFindings')}</p>}
        <Disclosures sections={sections.filter(({ count: size }) => size > 0)} />
        <div className={styles.actions}>
          <SideButtons id={id} name={name} side={side} />
          <span className={styles.links}>
            <PageLink to={page}>{t('card.page')}</PageLink>
            <PageLink to={buildUrl('/explore', { of: id })}>{t('card.explore')}</PageLink>
          </span>
        </div>
      </div>
    </article>
  );
}
