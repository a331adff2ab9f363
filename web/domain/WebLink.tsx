import type { ReactNode } from 'react';
import { webAddress } from '#schema/values/formats.ts';

interface WebLinkProps {
  address: string;
  className?: string;
  /** The address without its protocol when absent. */
  children?: ReactNode;
}

/** A link to another site. What is no web address is shown as text: a script must not run by a click. */
export function WebLink({ address, className, children }: WebLinkProps) {
  if (!webAddress.isValid(address))
    return (
      <span dir="auto" className={className}>
        {address}
      </span>
    );
  return (
    <a href={address} rel="noreferrer" className={className}>
      {children ?? address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
