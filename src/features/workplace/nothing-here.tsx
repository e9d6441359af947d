import { Link } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { EmptyState } from '#ui/states/empty-state.tsx';
import { paths } from './paths.ts';

/** An address that leads nowhere: mistyped, or its record is gone. */
export function NothingHere() {
  const navigate = useNavigate();
  return (
    <EmptyState
      title="There is nothing at this address"
      body="The link may be incomplete, or the record may have been removed."
      action={<Link onClick={() => void navigate(paths.people)}>Find the person</Link>}
    />
  );
}
