import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Person } from '#domain/person/person.ts';
import type { Task } from '#domain/task/task.ts';
import { formsModel } from '#documents/forms-model.ts';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { BesideTheForms } from './beside-the-forms.tsx';
import { EvaluationForm } from './evaluation-form.tsx';
import { FormsActions } from './forms-actions.tsx';
import { RatingForm } from './rating-form.tsx';
import './paper.css';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalM,
    '@media print': { display: 'block', padding: 0 },
  },
});

interface FormsOnPaperProps {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly tasks: readonly Task[];
}

/** The forms filled in: what is on the screen is what is printed, and what the Word file says. */
export function FormsOnPaper({ person, assessment, tasks }: FormsOnPaperProps) {
  const styles = useStyles();
  const input = useMemo(
    () => ({ person, assessment, tasks, filedOn: null }),
    [person, assessment, tasks],
  );
  const model = useMemo(() => formsModel(input), [input]);
  return (
    <article className={styles.screen}>
      <ScreenHeading
        title={model.title}
        reference={model.reference}
        about={model.standing}
        action={<FormsActions forms={input} />}
      />
      <RatingForm model={model.rating} />
      <EvaluationForm model={model.evaluation} />
      <BesideTheForms sections={model.beside} />
    </article>
  );
}
