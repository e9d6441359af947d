import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#features/workplace/paths.ts';
import { startQuery } from '#features/workplace/queries.ts';
import { QueryFailure } from '#features/workplace/query-failure.tsx';
import { UnreadableNotice } from '#features/workplace/unreadable-notice.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { EmptyState } from '#ui/states/empty-state.tsx';
import { LoadingRows } from '#ui/states/loading.tsx';
import type { Start } from '#workflows/open-app.ts';
import { UnsentList } from './unsent-list.tsx';
import { useTaskDialog } from './use-task-dialog.tsx';
import { WorkList } from './work-list.tsx';
import { workGroups } from './work-rows.ts';

/** Milliseconds: coming back from a record asks again, opening the app asks once. */
const fresh = 5000;

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    maxWidth: '60rem',
    padding: `${tokens.spacingVerticalL} clamp(${tokens.spacingHorizontalM}, 3vw, ${tokens.spacingHorizontalXXL})`,
  },
});

/** “What now?” in one column: high risks and alerts, what I am asked, my drafts. */
export function MyWorkScreen() {
  const styles = useStyles();
  const navigate = useNavigate();
  const start = useQuery({ ...startQuery(useWorkplace()), staleTime: fresh });
  return (
    <div className={styles.screen}>
      <ScreenHeading
        title="My work"
        action={
          <Button appearance="primary" onClick={() => void navigate(paths.people)}>
            Find or add a person
          </Button>
        }
      />
      <UnsentList />
      {start.isPending && <LoadingRows />}
      {start.isError && <QueryFailure query={start} />}
      {start.data && <Work start={start.data} />}
    </div>
  );
}

function Work({ start }: { start: Start }) {
  const { clock } = useWorkplace();
  const today = clock.today();
  const groups = useMemo(() => workGroups(start, today), [start, today]);
  const { urgent, asked, drafts } = groups;
  const { answer, dialog } = useTaskDialog();
  return (
    <>
      {urgent.length + asked.length + drafts.length === 0 && (
        <EmptyState
          title="Nothing waits for you"
          body="High risks, what others ask of you and your drafts appear here. To begin, find or add a person."
        />
      )}
      <WorkList title="High risks and alerts" rows={urgent} onAnswer={answer} />
      <WorkList title="Asked of you" rows={asked} onAnswer={answer} />
      <WorkList title="Your drafts" rows={drafts} onAnswer={answer} />
      <UnreadableNotice records={start.unreadable} />
      {start.more && (
        <Text>There is more work than one page shows. Finish some of it and the rest appears.</Text>
      )}
      {dialog}
    </>
  );
}
