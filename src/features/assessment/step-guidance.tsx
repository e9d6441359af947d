import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { steps } from '#content/steps.ts';
import { GuidanceCard } from '#ui/guidance-card/guidance-card.tsx';

/** The guidance for a step beside its questions: what the source says must be done, and what it advises. */
export function StepGuidance({ step }: { step: AssessmentStep }) {
  return (
    <aside aria-label="Guidance">
      <GuidanceCard
        title={steps[step].name}
        items={steps[step].guidance}
        source={steps[step].source}
      />
    </aside>
  );
}
