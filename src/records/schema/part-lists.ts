import type { ListName } from './lists.ts';

/**
 * The lists whose items are saved with their assessment. Not the filed copies: each is filed by itself and never changed.
 */
export const partLists = [
  'Outcomes',
  'Strengths',
  'Involved',
  'Risks',
  'Actions',
  'Prompts',
  'AgencyNotices',
  'Concerns',
  'Tasks',
] as const satisfies readonly ListName[];
