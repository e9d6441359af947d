import { queryOptions, useQuery } from '@tanstack/react-query';
import { openApp } from '#workflows/open-app.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { useWorkplace } from './workplace-context.tsx';

/** What the app opens with; the shell and My work read the same answer. */
export function startQuery(workplace: Workplace) {
  return queryOptions({
    queryKey: ['start', workplace.me.id],
    queryFn: ({ signal }) => openApp(workplace, { signal }),
  });
}

/** Who I am here and what waits for me. */
export function useStart() {
  return useQuery(startQuery(useWorkplace()));
}
