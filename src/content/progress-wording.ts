import type { StepState, StepSummary, SummaryCode } from '#domain/assessment/step-progress.ts';

/** The state of a step in words. */
export const stepStateWording = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  complete: 'Complete',
} as const satisfies Record<StepState, string>;

const done = {
  'risks-described': 'described',
  'risks-rated': 'rated',
  'risks-with-actions': 'answered by actions',
  'risks-monitored': 'monitored',
} as const satisfies Record<SummaryCode, string>;

const nothingToCount = {
  'risks-described': 'No risks recorded',
  'risks-rated': 'No risks to rate',
  'risks-with-actions': 'No risks that need actions',
  'risks-monitored': 'No risks to monitor',
} as const satisfies Record<SummaryCode, string>;

/** “2 of 5 risks rated”. */
export function writeSummary({ code, done: count, total }: StepSummary): string {
  if (total === 0) return nothingToCount[code];
  return `${count} of ${total} ${total === 1 ? 'risk' : 'risks'} ${done[code]}`;
}
