import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureWords } from '#features/workplace/failure-words.ts';
import { paths } from '#features/workplace/paths.ts';
import { startQuery } from '#features/workplace/queries.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { failureFrom, type Failure as WhatWentWrong } from '#workflows/failure.ts';
import type { OpenedPerson } from '#workflows/open-person.ts';
import { startNewAssessment } from '#workflows/start-new-assessment.ts';

/** The one primary action of a person's page: go on with the draft, or start an assessment. */
export function AssessmentAction({ opened }: { opened: OpenedPerson }) {
  const workplace = useWorkplace();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<WhatWentWrong | null>(null);
  const drafts = opened.assessments.filter(({ submittedAt }) => submittedAt === null);
  const draft = drafts.find(({ openFor }) => openFor === workplace.me.id) ?? drafts[0];

  const start = async () => {
    setStarting(true);
    try {
      const { manager } = await queries.query({ ...startQuery(workplace), staleTime: 'static' });
      const key = await startNewAssessment(workplace, opened.person, manager);
      await navigate(paths.assessment(key));
    } catch (thrown) {
      setStarting(false);
      setFailure(failureFrom(thrown));
    }
  };

  if (draft) {
    const mine = draft.openFor === workplace.me.id;
    return (
      <Button appearance="primary" onClick={() => void navigate(paths.assessment(draft.key))}>
        {mine ? 'Continue the assessment' : `Open the draft of ${draft.assessorName}`}
      </Button>
    );
  }
  if (failure) return <Failure {...failureWords(failure)} onRetry={() => void start()} />;
  return (
    <Button appearance="primary" disabledFocusable={starting} onClick={() => void start()}>
      Start an assessment
    </Button>
  );
}
