import { Link, type LinkProps } from 'react-router';
import { useRoute } from './useRoute.ts';

/** A link to a page; keeps the language parameter. */
export function PageLink({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const { toHref } = useRoute();
  return <Link to={toHref(to)} {...rest} />;
}
