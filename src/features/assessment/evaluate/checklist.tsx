import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
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

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  prompts: { display: 'grid', paddingBlockEnd: tokens.spacingVerticalM },
  prompt: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  note: { paddingInlineStart: tokens.spacingHorizontalXXL },
});

/** Aspects of the person's life and wishes to consider, each with a note (K-105). */
export function Checklist() {
  const answers = useAssessment((assessment) => assessment.checklist);
  const styles = useStyles();
  const considered = answers.filter((answer) => answer.considered).length;
  const { label, hint } = fieldWording['assessment.checklist'];
  return (
    <Accordion collapsible id={fieldAnchor(null, 'assessment.checklist')} className={styles.card}>
      <AccordionItem value="checklist">
        <AccordionHeader as="h3">
          {label} {considered} of {practitionerChecklist.length} considered
        </AccordionHeader>
        <AccordionPanel className={styles.prompts}>
          <Text>{hint}</Text>
          {practitionerChecklist.map((prompt) => (
            <PromptRow
              key={prompt.id}
              prompt={prompt}
              answer={answers.find((answer) => answer.prompt === prompt.id)}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
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
