import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useRoute } from '#web/app/routing/useRoute.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { pages } from '#web/app/pages.ts';

export function NavLinks({ home = false }: { home?: boolean }) {
  const { t } = useTranslation();
  const { toHref } = useRoute();
  const { editor } = useEditor();
  return (
    <>
      {home && (
        <NavLink to={toHref('/')} end>
          {t('frame.home')}
        </NavLink>
      )}
      {pages.map(
        ({ path, nav, forEditors }) =>
          nav &&
          (!forEditors || editor !== undefined) && (
            <NavLink key={path} to={toHref(path)}>
              {t(`nav.${nav}`)}
            </NavLink>
          ),
      )}
    </>
  );
}
