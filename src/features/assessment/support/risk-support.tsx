import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Risk } from '#domain/assessment/assessment.ts';
import { resultingQuestion } from '#domain/assessment/resulting-question.ts';
import { scoreAndLevel } from '#domain/assessment/risk-level.ts';
import { completeRating } from '#domain/risk-matrix/rating.ts';
import { requiredResponse } from '#domain/risk-matrix/required-response.ts';
import { isBlank } from '#domain/shared/blank.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { resultingQuestions } from '#content/resulting-questions.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { RiskMatrix } from '#ui/risk-matrix/risk-matrix.tsx';
import { useAssessment, useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { LevelResponse } from '../level-response.tsx';
import { ActionList } from './action-list.tsx';

/** Actions to address one risk, why their timescale fits, and the resulting score (appendix 2b). */
export function RiskSupport({ risk }: { risk: Risk }) {
  const field = boundTo(risk.key, risk, useRiskPatch(risk.key));
  const rated = scoreAndLevel(risk.firstRating);
  const asksForReason = rated !== null && requiredResponse(rated.level).timescaleReason;
  const first = completeRating(risk.firstRating);
  return (
    <>
      {rated && <LevelResponse level={rated.level} />}
      <ActionList risk={risk} />
      {(asksForReason || !isBlank(risk.timescaleReason)) && (
        <LongText {...field('risk.timescale-reason', 'timescaleReason')} />
      )}
      <RiskMatrix
        {...field('risk.resulting-rating', 'resultingRating')}
        label={fieldWording['risk.resulting-rating'].label}
        {...(first ? { from: first } : {})}
      />
      <ResultingReason risk={risk} />
    </>
  );
}

/** The question a doubtful resulting score raises (K-034); stays while it has an answer. */
function ResultingReason({ risk }: { risk: Risk }) {
  const all = useAssessment((assessment) => assessment.actions);
  const actions = useMemo(() => all.filter((action) => action.risk === risk.key), [all, risk.key]);
  const field = boundTo(risk.key, risk, useRiskPatch(risk.key));
  const question = resultingQuestion(risk, actions);
  if (!question && isBlank(risk.resultingReason)) return null;
  return (
    <>
      {question && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{resultingQuestions[question.code]}</MessageBarBody>
        </MessageBar>
      )}
      <LongText {...field('risk.resulting-reason', 'resultingReason')} />
    </>
  );
}
