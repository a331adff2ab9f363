import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload, IconLink, IconPhoto, IconTable, IconVectorTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { toCsv, getSeparator } from '#web/ui/csv.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';
import { useRecords } from '#web/explore/tables/useRecords.ts';
import { useExportScene } from '#web/explore/state/useExportScene.ts';

const icon = { size: 16, stroke: 1.6 } as const;

/** Exports the graph as PNG, SVG or CSV, or copies the link. */
export function ExportMenu({ image }: { image: GraphImage | null }) {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const { language } = useLanguage();
  const buildScene = useExportScene(exploration);
  const { thingRecords, edgeRecords } = useRecords();
  const overview = exploration.overview ? [t('overview.file')] : [];
  const name = ['maillage', ...overview, ...exploration.startIds, ...(exploration.path ?? [])].join('-').slice(0, 80);

  async function exportAs(format: 'png' | 'svg' | 'things' | 'edges') {
    if (!image) return;
    if (format === 'svg' || format === 'png') {
      // Loaded on demand: not part of the first visit.
      const [{ toSvg }, { toPng }] = await Promise.all([
        import('#web/graph/export/svg.ts'),
        import('#web/graph/export/png.ts'),
      ]);
      const scene = await buildScene(image);
      return format === 'svg'
        ? saveFile(`${name}.svg`, 'image/svg+xml', toSvg(scene))
        : saveFile(`${name}.png`, 'image/png', await toPng(scene));
    }
    const records = format === 'things' ? thingRecords(image) : await edgeRecords(image);
    const file = toCsv(records, getSeparator(language));
    saveFile(`${name}-${t(`file.${format}`)}.csv`, 'text/csv;charset=utf-8', file);
  }

  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={15} stroke={1.6} />}
          rightSection={<IconChevronDown size={13} stroke={1.8} />}
          disabled={!image}
        >
          {t('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPhoto {...icon} />} onClick={() => void exportAs('png')}>
          {t('export.png')}
        </Menu.Item>
        <Menu.Item leftSection={<IconVectorTriangle {...icon} />} onClick={() => void exportAs('svg')}>
          {t('export.svg')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTable {...icon} />} onClick={() => void exportAs('things')}>
          {t('export.things')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTable {...icon} />} onClick={() => void exportAs('edges')}>
          {t('export.edges')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLink {...icon} />}
          onClick={() => void navigator.clipboard?.writeText(location.href)}
        >
          {t('export.link')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
