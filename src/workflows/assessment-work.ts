import type { Assessment } from '#domain/assessment/assessment.ts';
import { amendAssessment } from '#domain/assessment/submit-assessment.ts';
import { alertsRaised } from '#domain/concern/alerts-raised.ts';
import type { ExtremeHarmAlert, SafeguardingConcern } from '#domain/concern/concern.ts';
import { settleAlerts } from '#domain/concern/settle-alerts.ts';
import type { AssessmentKey } from '#domain/shared/record-key.ts';
import type { Task } from '#domain/task/task.ts';
import { settleTasks } from '#domain/task/settle-tasks.ts';
import { tasksRaised } from '#domain/task/tasks-raised.ts';
import { assessmentFromRecords, assessmentToRecords } from '#records/mappers/assessment-mapper.ts';
import {
  alertToRecord,
  alertsFromRecords,
  concernToRecord,
  concernsFromRecords,
} from '#records/mappers/concern-mapper.ts';
import { taskToRecord, tasksFromRecords } from '#records/mappers/task-mapper.ts';
import type { EditedSubject } from './editing/edited-subject.ts';
import type { Workplace } from './workplace.ts';

/** An assessment with everything its saving may call for: one save carries all of it. */
export interface AssessmentWork {
  readonly assessment: Assessment;
  readonly tasks: readonly Task[];
  readonly alerts: readonly ExtremeHarmAlert[];
  /** Concerns raised from this assessment: shown beside it, never changed by it. */
  readonly concerns: readonly SafeguardingConcern[];
}

/** How an assessment is edited: with the tasks and alerts that a change calls for raised in the same save (K-030, K-038). */
export function assessmentSubject(
  workplace: Workplace,
  key: AssessmentKey,
): EditedSubject<AssessmentWork> {
  return {
    parent: key,
    toRecords: (work) => [
      ...assessmentToRecords(work.assessment),
      ...work.tasks.map(taskToRecord),
      ...work.alerts.map(alertToRecord),
      ...work.concerns.map(concernToRecord),
    ],
    fromRecords: (records) => ({
      assessment: assessmentFromRecords(records),
      tasks: tasksFromRecords(records),
      alerts: alertsFromRecords(records),
      concerns: concernsFromRecords(records),
    }),
    settle: (work) => withFollowUps(workplace, work),
    joined: (work, mine) => (mine ? opened(workplace, work) : work),
  };
}

/** What someone signed stays as it was signed: changes joined with it open the next revision (K-027). */
function opened(workplace: Workplace, work: AssessmentWork): AssessmentWork {
  const amended = amendAssessment(work.assessment, { today: workplace.clock.today() });
  return amended.ok ? { ...work, assessment: amended.value } : work;
}

function withFollowUps(workplace: Workplace, work: AssessmentWork): AssessmentWork {
  const { clock, settings } = workplace;
  const now = clock.now();
  const raised = tasksRaised(work.assessment, {
    now,
    today: clock.today(),
    healthAndSafety: settings.healthAndSafetyRepresentative,
  });
  const tasks = settleTasks(work.tasks, raised, now);
  return {
    ...work,
    tasks,
    alerts: settleAlerts(work.alerts, alertsRaised(work.assessment), tasks),
  };
}
