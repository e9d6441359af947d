import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Task } from '#domain/task/task.ts';
import { startQuery } from '#features/workplace/queries.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';

/** Loads when the first task is answered: My work is the first screen and stays small. */
const TaskDialog = lazy(async () => ({
  default: (await import('./task-dialog.tsx')).TaskDialog,
}));

/** The dialog that records a task as done. What is typed for a task stays while My work is open. */
export function useTaskDialog(): { answer: (task: Task) => void; dialog: ReactNode } {
  const queries = useQueryClient();
  const workplace = useWorkplace();
  const [task, answer] = useState<Task | null>(null);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const close = () => answer(null);
  const dialog = task && (
    <Suspense>
      <TaskDialog
        task={task}
        note={notes[task.key] ?? ''}
        onType={(note) => setNotes({ ...notes, [task.key]: note })}
        onClose={close}
        onDone={() => {
          close();
          void queries.invalidateQueries(startQuery(workplace));
        }}
      />
    </Suspense>
  );
  return { answer, dialog };
}
