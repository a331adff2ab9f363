import { Link, type LinkProps } from 'react-router';
import { useAddress } from './useRoute.ts';

/** A link to a page of the viewer. It keeps the language that the address says. */
export function PageLink({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const { addressOf } = useAddress();
  return <Link to={addressOf(to)} {...rest} />;
}
