import type { AffectedGroup, InvolvementRole, NamedBy } from '#domain/assessment/assessment.ts';

/** Likelihood, then impact: 1 to 5 each. */
export type Marks = readonly [likelihood: number, impact: number];

export interface DemoAction {
  readonly what: string;
  readonly who: string;
  /** Days after the assessment was started; negative when it was under way before. */
  readonly dueAfterDays: number;
  readonly outcomeSought: string;
}

export interface DemoRisk {
  readonly namedBy: NamedBy;
  readonly what: string;
  readonly how: string;
  readonly affected: readonly AffectedGroup[];
  /** Which of the case's strengths, opportunities and protective factors bear on it, counted from 0. */
  readonly speaksFor: readonly number[];
  readonly effectOnOutcome: string;
  readonly notDoing: string;
  readonly weighing?: string;
  readonly rating?: Marks;
  readonly ownRating?: Marks;
  readonly ownView?: string;
  readonly safeguarding?: string;
  readonly actions?: readonly DemoAction[];
  readonly timescale?: string;
  readonly resulting?: Marks;
  readonly resultingReason?: string;
  readonly monitoring?: readonly [how: string, howOften: string];
  readonly extremeHarm?: true;
  readonly shortTerm?: {
    readonly gain: string;
    readonly endsAfterDays: number;
    readonly reasonedCase: string;
  };
}

/** An invented person with one assessment; nothing here is about anybody. */
export interface DemoCase {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName?: string;
  readonly born: string;
  readonly whatMatters: string;
  readonly communication: string;
  /** Sign-in name of the practitioner who works with them. */
  readonly practitioner: string;
  readonly startedDaysAgo: number;
  /** Left out while the assessment is a draft. */
  readonly submittedDaysAgo?: number;
  readonly wants: string;
  readonly outcomes: readonly string[];
  readonly strengths: readonly string[];
  readonly opportunities: readonly string[];
  readonly protectiveFactors: readonly string[];
  readonly involved: readonly {
    readonly role: InvolvementRole;
    readonly who?: string;
    readonly how?: string;
    readonly absent?: string;
  }[];
  readonly environment?: string;
  readonly newHome?: string;
  readonly understanding?: {
    readonly explained: string;
    readonly form: string;
    readonly checked: string;
  };
  readonly considered?: readonly string[];
  readonly risks: readonly DemoRisk[];
}
