import { createContext, useContext } from 'react';
import type { Workplace } from '#workflows/workplace.ts';

/** Null only outside a signed-in place. */
export const WorkplaceContext = createContext<Workplace | null>(null);

/** The signed-in place. Screens are shown inside one only, so its absence is a mistake in the composition. */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('A screen was shown outside a signed-in workplace');
  return workplace;
}
