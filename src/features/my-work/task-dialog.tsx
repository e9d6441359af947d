import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Task } from '#domain/task/task.ts';
import { taskWording } from '#content/task-wording.ts';
import { failureWords, type FailureWords } from '#features/workplace/failure-words.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { finishTask, type TaskFinished } from '#workflows/complete-task.ts';
import { failureFrom } from '#workflows/failure.ts';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalL } });

interface TaskDialogProps {
  readonly task: Task;
  /** What was typed so far: it outlives the dialog, so that closing it by a slip loses nothing. */
  readonly note: string;
  readonly onType: (note: string) => void;
  readonly onClose: () => void;
  /** The task is recorded as done, or somebody else did it meanwhile. */
  readonly onDone: () => void;
}

/** Records that I have done what a task asks, and what was done. */
export function TaskDialog({ task, note, onType, onClose, onDone }: TaskDialogProps) {
  const styles = useStyles();
  const workplace = useWorkplace();
  const notices = useNotices();
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const [sending, setSending] = useState(false);
  const { asked, help, noteLabel, done } = taskWording[task.kind];

  const settle = (finished: TaskFinished) => {
    switch (finished.kind) {
      case 'saved':
      case 'kept':
        notices.done(finished.kind === 'saved' ? 'Recorded' : keptWords);
        onDone();
        break;
      case 'refused':
        setFailure(failureWords(finished.failure));
        break;
      case 'taken':
        setFailure(changedMeanwhile);
        break;
      case 'not-done':
        if (finished.code === 'note-missing') setProblem(`${noteLabel}: say it in a few words.`);
        else setFailure(notDoneWords[finished.code]);
    }
  };
  const send = async () => {
    setProblem(undefined);
    setFailure(null);
    setSending(true);
    try {
      settle(await finishTask(workplace, task.key, note));
    } catch (thrown) {
      setFailure(failureWords(failureFrom(thrown)));
    } finally {
      setSending(false);
    }
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{asked}</DialogTitle>
          <DialogContent className={styles.fields}>
            <Text>{help}</Text>
            <LongText
              id={fieldAnchor(task.key, 'task.note')}
              field="task.note"
              label={noteLabel}
              value={note}
              onChange={onType}
              problem={problem}
            />
            {failure && <Failure {...failure} onRetry={() => void send()} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={sending} onClick={() => void send()}>
              {done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const keptWords = 'Kept on this device. It is sent when the connection is back.';

const changedMeanwhile: FailureWords = {
  title: 'Someone else changed this task just now',
  body: 'Record it again to go on from what stands now.',
};

const notDoneWords = {
  'already-done': {
    title: 'This has been done already',
    body: 'Somebody recorded it before you. Close this and look at the record.',
  },
  'asked-of-another': {
    title: 'Only the manager who was asked can authorise this',
    body: 'Close this and ask them to do it.',
  },
  gone: {
    title: 'This is no longer asked',
    body: 'What it was about has changed since. Close this and look at the record.',
  },
} as const satisfies Record<string, FailureWords>;
