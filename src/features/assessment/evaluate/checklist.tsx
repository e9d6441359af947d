import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ChecklistAnswer } from '#domain/assessment/assessment.ts';
import { answerChecklist } from '#domain/assessment/answer-checklist.ts';
import {
  practitionerChecklist,
  type ChecklistPrompt,
} from '#content/checklist/practitioner-checklist.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useAssessment, useChange } from '../assessment-session.tsx';
import { FieldGroup } from '../field-group.tsx';

const useStyles = makeStyles({
  prompt: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  note: { paddingInlineStart: tokens.spacingHorizontalXXL },
});

/** Aspects of the person's life and wishes to consider, each with a note (K-105). */
export function Checklist() {
  const answers = useAssessment((assessment) => assessment.checklist);
  const { label, hint } = fieldWording['assessment.checklist'];
  return (
    <div id={fieldAnchor(null, 'assessment.checklist')} tabIndex={-1}>
      <FieldGroup title={label}>
        {hint && <Text>{hint}</Text>}
        {practitionerChecklist.map((prompt) => (
          <PromptRow
            key={prompt.id}
            prompt={prompt}
            answer={answers.find((answer) => answer.prompt === prompt.id)}
          />
        ))}
      </FieldGroup>
    </div>
  );
}

function PromptRow(props: { prompt: ChecklistPrompt; answer: ChecklistAnswer | undefined }) {
  const { prompt, answer } = props;
  const styles = useStyles();
  const change = useChange();
  const save = useCallback(
    (part: Partial<Pick<ChecklistAnswer, 'considered' | 'note'>>) =>
      change((assessment) => answerChecklist(assessment, prompt.id, part)),
    [change, prompt.id],
  );
  return (
    <div className={styles.prompt}>
      <Checkbox
        label={prompt.label}
        checked={answer?.considered ?? false}
        onChange={(_, { checked }) => save({ considered: checked === true })}
      />
      {answer && (
        <div className={styles.note}>
          <LongText
            id={`${fieldAnchor(null, 'assessment.checklist')}-${prompt.id}`}
            field="assessment.checklist"
            label={`Notes on ${prompt.label}`}
            value={answer.note}
            onChange={(note) => save({ note })}
          />
        </div>
      )}
    </div>
  );
}
