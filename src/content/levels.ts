import type { RiskLevel } from '#domain/risk-matrix/rating.ts';
import { kass, type Source } from './source.ts';

/** A level in words, and what it asks for. */
export interface LevelContent {
  readonly word: string;
  /** The scores it covers, as printed below the matrix. */
  readonly range: string;
  /** “Action and Timescale” of appendix 2a, word for word. */
  readonly actionAndTimescale: string;
  /** What that means in Evenkeel. */
  readonly help: string;
  readonly easyRead: string;
  readonly source: Source;
}

const source = kass('appendix 2a');

/** The three levels (K-020, K-028, K-029, K-030). */
export const levels = {
  low: {
    word: 'Low',
    range: '1 - 6',
    actionAndTimescale:
      'No additional measures are required; however you must monitor to ensure that the risk(s) remain acceptably low.',
    help: 'No more measures are needed. Say how you will keep watch that it stays acceptably low.',
    easyRead: 'This is a small risk. We keep an eye on it.',
    source,
  },
  medium: {
    word: 'Medium',
    range: '8 – 15',
    actionAndTimescale:
      'Take prompt action to address the risk(s). Timescales must be consistent with the complexity of the issues and the likely impact on service users and others if action was delayed.',
    help: 'Add at least one action with a date. Say why the timescale fits: how complex things are, and what delay would mean for the person and others.',
    easyRead: 'This is a middle risk. We need to do something about it soon.',
    source,
  },
  high: {
    word: 'High',
    range: '16 - 25',
    actionAndTimescale: 'Take immediate steps to address the risk(s).',
    help: 'Add an action for today. Your manager is told as soon as this is saved. “Immediate” means the same day: this is the council’s own setting.',
    easyRead: 'This is a big risk. We need to do something about it today.',
    source,
  },
} as const satisfies Record<RiskLevel, LevelContent>;
