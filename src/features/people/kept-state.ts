import { useCallback, useState } from 'react';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import type { Workplace } from '#workflows/workplace.ts';

/** What was typed on a screen, by sign-in: in memory only, and gone with it. */
export type Kept<Value> = WeakMap<Workplace, Value>;

/** State that is still there when someone comes back to the screen. It never reaches an address or a disk. */
export function useKeptState<Value>(kept: Kept<Value>, first: Value) {
  const workplace = useWorkplace();
  const [value, show] = useState(() => kept.get(workplace) ?? first);
  const set = useCallback(
    (next: Value) => {
      kept.set(workplace, next);
      show(next);
    },
    [kept, workplace],
  );
  return [value, set] as const;
}
