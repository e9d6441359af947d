import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { londonDayOf, writeDay, writeTime, type Instant } from '#domain/shared/calendar-date.ts';
import { LongWords } from '../long-words/long-words.tsx';

/** The same field, changed by two people. */
export interface MergeQuestion {
  readonly id: string;
  /** Where it stands, such as “Risk 2”. */
  readonly where: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly theirsBy: string;
  /** Null when they removed it, which leaves nothing to stamp. */
  readonly theirsAt: Instant | null;
}

export type MergeSide = 'mine' | 'theirs';

const useStyles = makeStyles({
  surface: { maxWidth: '52rem' },
  questions: { display: 'grid', gap: tokens.spacingVerticalXL },
  question: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  side: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  text: { display: 'block', whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ConflictMergeProps {
  readonly questions: readonly MergeQuestion[];
  /** Changes by the other person that stand beside mine without a question. */
  readonly joined: number;
  readonly onSave: (choices: ReadonlyMap<string, MergeSide>) => void;
}

/** Mine and theirs, field by field. Nothing is chosen for the person, and nothing can be saved while a field is open. */
export function ConflictMerge({ questions, joined, onSave }: ConflictMergeProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeSide>>(new Map());
  const open = questions.filter(({ id }) => !choices.has(id)).length;
  const choose = (id: string, side: MergeSide) =>
    setChoices((before) => new Map(before).set(id, side));
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Someone else changed the same {fields(questions.length)}</DialogTitle>
          <DialogContent className={styles.questions}>
            <Text>
              Both versions are kept until you choose.
              {joined > 0 && ` ${joinedWords(joined)} joined with your work.`}
            </Text>
            {questions.map((question) => (
              <Question
                key={question.id}
                question={question}
                chosen={choices.get(question.id)}
                onChoose={(side) => choose(question.id, side)}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Text className={styles.quiet} role="status">
              {open > 0 && `${open === 1 ? 'One field' : fields(open)} still to choose`}
            </Text>
            <Button
              appearance="primary"
              disabledFocusable={open > 0}
              onClick={() => onSave(choices)}
            >
              Save what I chose
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function fields(count: number): string {
  return count === 1 ? 'field' : `${count} fields`;
}

function joinedWords(count: number): string {
  return count === 1
    ? 'One change of theirs elsewhere is'
    : `${count} changes of theirs elsewhere are`;
}

interface QuestionProps {
  readonly question: MergeQuestion;
  readonly chosen: MergeSide | undefined;
  readonly onChoose: (side: MergeSide) => void;
}

function Question({ question, chosen, onChoose }: QuestionProps) {
  const styles = useStyles();
  const { where, label, mine, theirs } = question;
  return (
    <fieldset className={styles.question}>
      <legend>
        <Text weight="semibold">
          {where}
          {label}
        </Text>
      </legend>
      <RadioGroup
        className={styles.sides}
        value={chosen ?? ''}
        onChange={(_, { value }) => onChoose(value as MergeSide)}
        aria-label={`${where}${label}`}
      >
        <Side value="mine" title="Yours" text={mine} />
        <Side value="theirs" title={stampOf(question)} text={theirs} />
      </RadioGroup>
    </fieldset>
  );
}

function Side({ value, title, text }: { value: MergeSide; title: string; text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <Radio value={value} label={title} />
      <LongWords text={text} about={title} className={styles.text} />
    </div>
  );
}

function stampOf({ theirsBy, theirsAt }: MergeQuestion): string {
  if (theirsAt === null) return 'Theirs';
  return `${theirsBy}, saved ${writeDay(londonDayOf(theirsAt))} at ${writeTime(theirsAt)}`;
}
