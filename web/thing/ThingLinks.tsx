import type { ComponentProps } from 'react';
import { ThingLink } from '#web/domain/ThingLink.tsx';

interface Props {
  things: readonly ComponentProps<typeof ThingLink>['thing'][];
}

/** Links in one line of text, separated by commas. */
export const ThingLinks = ({ things }: Props) =>
  things.map((thing, index) => (
    <span key={thing.id}>
      {index > 0 && ', '}
      <ThingLink thing={thing} mark={false} />
    </span>
  ));
