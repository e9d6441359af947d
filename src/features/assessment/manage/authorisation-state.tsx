import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { planMayGoLive } from '#domain/task/plan-may-go-live.ts';
import { useAssessment, useEditing } from '../assessment-session.tsx';

/** Whether the plan may start, or waits for a manager to authorise a high short-term risk (K-037). */
export function AuthorisationState() {
  const assessment = useAssessment((whole) => whole);
  const tasks = useEditing((state) => state.value.tasks);
  if (planMayGoLive(assessment, tasks)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The plan may not go live yet</MessageBarTitle>
        {assessment.manager
          ? `${assessment.manager.name} has been asked to authorise accepting a high short-term risk.`
          : 'Accepting a high short-term risk needs a manager’s authorisation, and the directory names no manager for you. Ask your administrator.'}
      </MessageBarBody>
    </MessageBar>
  );
}
