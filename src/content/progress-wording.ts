import type { StepProgress, StepSummary, SummaryCode } from '#domain/assessment/step-progress.ts';

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

function summaryWords({ code, done: count, total }: StepSummary): string {
  if (total === 0) return nothingToCount[code];
  return `${count} of ${total} ${total === 1 ? 'risk' : 'risks'} ${done[code]}`;
}

/** How far a step has come, such as “2 of 5 risks rated”. */
export function progressWords({ state, summary }: StepProgress): string {
  switch (state) {
    case 'not-started':
      return 'Not started';
    case 'in-progress':
      return summaryWords(summary);
    case 'complete':
      return 'Complete';
  }
}
