import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import type { EditableDraftFragment, ThingLinkFragment } from '#web/api/operations.ts';

/** Opens a draft as a proposal, to compare it again and save it. */
export function EditDraftLink({ draft }: { draft: EditableDraftFragment & ThingLinkFragment }) {
  const { t } = useTranslation('thing');
  const { id, kind, name, description, period, draftParticipations, draftThemes, draftPlaces } = draft;
  const url = buildUrl('/before', {
    draft: id,
    title: name,
    text: description ?? '',
    kind,
    partner: draftParticipations.nodes.map(({ actor }) => actor.id),
    place: draftPlaces.map((place) => place.id),
    theme: draftThemes.map((theme) => theme.id),
    start: period?.start ?? '',
    end: period?.end ?? '',
  });
  return (
    <Button
      component={PageLink}
      to={url}
      size="xs"
      variant="default"
      leftSection={<IconPencil size={15} stroke={1.6} aria-hidden />}
    >
      {t('publish.edit')}
    </Button>
  );
}
