import type { TaskKind } from '#domain/task/task.ts';
import { kass, type Source } from './source.ts';

/** How a task is put to whoever has it to do. It never says whom or what it is about beyond a reference. */
export interface TaskWording {
  /** What is asked, in one line. */
  readonly asked: string;
  /** What to do about it. */
  readonly help: string;
  /** Label of the note that closes it. */
  readonly noteLabel: string;
  /** The button that closes it. */
  readonly done: string;
  readonly source: Source;
}

/** Tasks as they are put to the people whose they are. */
export const taskWording = {
  'high-risk': {
    asked: 'A risk is rated high',
    help: 'Look at the risk and its immediate action with the practitioner. Say what was decided.',
    noteLabel: 'What was decided',
    done: 'Record what was decided',
    source: kass('appendix 2a'),
  },
  'authorise-short-term-risk': {
    asked: 'Authorise a high short-term risk',
    help: 'Read the gain sought, the reasoned case and when the risk is to end. The plan does not start before you authorise it.',
    noteLabel: 'Why you authorise it',
    done: 'Authorise',
    source: kass('step 2'),
  },
  'safeguarding-concern': {
    asked: 'A safeguarding concern was raised',
    help: 'Follow the multi-agency safeguarding adults policy. Say what was done and by whom.',
    noteLabel: 'What was done',
    done: 'Record what was done',
    source: kass('step 1'),
  },
  'extreme-harm': {
    asked: 'Extreme harm is possible',
    help: 'Take steps at once with the practitioner and their manager. Say what was done.',
    noteLabel: 'What was done',
    done: 'Record what was done',
    source: kass('step 2'),
  },
  'tell-involved-person': {
    asked: 'Tell someone involved of possible extreme harm',
    help: 'Tell them what could happen, and that what could cause it, doing or not doing, has to stop. Say what you said and how.',
    noteLabel: 'What was said',
    done: 'Record that they were told',
    source: kass('step 2'),
  },
} as const satisfies Record<TaskKind, TaskWording>;

/** Shown above a manager’s task that fell to the assessor. */
export const noManagerNamed =
  'The directory names no manager for you. Take this to a manager yourself and record who it was.';
