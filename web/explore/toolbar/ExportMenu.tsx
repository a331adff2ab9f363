import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload, IconLink, IconPhoto, IconTable, IconVectorTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { csvOf, separatorOf } from '#web/ui/csv.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { Picture } from '#web/explore/state/useGraphImage.ts';
import { useRecords } from '#web/explore/tables/useRecords.ts';
import { useSheet } from '#web/explore/state/useExportScene.ts';

const icon = { size: 16, stroke: 1.6 } as const;

/** A picture, a table or a link to take away. */
export function TakeAway({ picture }: { picture: Picture | null }) {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const { language } = useLanguage();
  const sheetOf = useSheet(exploration);
  const recordsOf = useRecords();
  const whole = exploration.whole ? [t('whole.file')] : [];
  const name = ['maillage', ...whole, ...exploration.of, ...(exploration.path ?? [])].join('-').slice(0, 80);

  async function take(what: 'png' | 'svg' | 'things' | 'ties') {
    if (!picture) return;
    if (what === 'svg' || what === 'png') {
      // The painters come only when somebody wants a picture.
      const [{ svgOf }, { pngOf }] = await Promise.all([
        import('#web/graph/export/svg.ts'),
        import('#web/graph/export/png.ts'),
      ]);
      const sheet = await sheetOf(picture);
      return what === 'svg'
        ? saveFile(`${name}.svg`, 'image/svg+xml', svgOf(sheet))
        : saveFile(`${name}.png`, 'image/png', await pngOf(sheet));
    }
    const file = csvOf(recordsOf(picture, what), separatorOf(language));
    saveFile(`${name}-${t(`file.${what}`)}.csv`, 'text/csv;charset=utf-8', file);
  }

  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={15} stroke={1.6} />}
          rightSection={<IconChevronDown size={13} stroke={1.8} />}
          disabled={!picture}
        >
          {t('take.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPhoto {...icon} />} onClick={() => void take('png')}>
          {t('take.png')}
        </Menu.Item>
        <Menu.Item leftSection={<IconVectorTriangle {...icon} />} onClick={() => void take('svg')}>
          {t('take.svg')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTable {...icon} />} onClick={() => void take('things')}>
          {t('take.things')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTable {...icon} />} onClick={() => void take('ties')}>
          {t('take.ties')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLink {...icon} />}
          onClick={() => void navigator.clipboard?.writeText(location.href)}
        >
          {t('take.link')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
