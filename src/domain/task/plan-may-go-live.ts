import type { Assessment, Risk } from '../assessment/assessment.ts';
import { openRisks, scoreAndLevel } from '../assessment/risk-level.ts';
import type { Task } from './task.ts';
import { raisedTaskKey } from './tasks-raised.ts';

/** Whether a risk is a high one that someone means to accept for what it brings later. */
function needsAuthorisation(risk: Risk): boolean {
  return risk.shortTermRisk.accepted && scoreAndLevel(risk.firstRating)?.level === 'high';
}

/**
 * Whether the plan may start: the revision is submitted, every accepted high risk in it was authorised by the manager
 * for this very revision, and no authorisation is still open (K-037). A task that fell to the assessor, because the
 * directory names no manager, authorises nothing: nobody signs off their own work.
 */
export function planMayGoLive(assessment: Assessment, tasks: readonly Task[]): boolean {
  if (assessment.submittedAt === null) return false;
  const authorisations = tasks.filter(
    (task) => task.kind === 'authorise-short-term-risk' && task.assessment === assessment.key,
  );
  if (authorisations.some((task) => task.doneAt === null)) return false;
  return openRisks(assessment.risks)
    .filter(needsAuthorisation)
    .every((risk) => {
      const key = raisedTaskKey('authorise-short-term-risk', risk.key, assessment.revision);
      const task = authorisations.find((candidate) => candidate.key === key);
      return task !== undefined && task.openFor !== assessment.assessor.id;
    });
}
