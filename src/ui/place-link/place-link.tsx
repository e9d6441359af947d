import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link to another place in Evenkeel, drawn as Fluent draws links and followed without loading the page anew. */
export function PlaceLink({ to, children }: { to: string; children: ReactNode }) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to);
  return (
    <Link href={href} onClick={follow} inline>
      {children}
    </Link>
  );
}
