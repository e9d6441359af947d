import { matrixRows } from '#domain/risk-matrix/matrix-rows.ts';
import { ratingValues, type RiskScore } from '#domain/risk-matrix/rating.ts';
import {
  boolean,
  choice,
  choices,
  day,
  moment,
  note,
  number,
  text,
  type Cell,
  type Column,
  type ValueOf,
} from './column.ts';

/**
 * Every list Evenkeel keeps, column by column: the one source that provisioning, the mappers and the local
 * Microsoft 365 are derived from. Column names are permanent; titles may be reworded.
 */

const uniqueKey = { indexed: true, unique: true, required: true, maxLength: 60 } as const;

const everyItem = {
  RecordKey: text('Record key', { ...uniqueKey, key: 'record' }),
  /** Names the save that wrote the item, so that a save whose reply was lost can be recognised. */
  SaveKey: text('Save key', { maxLength: 40, derived: true, stamp: true }),
} as const;

const personReference = { indexed: true, required: true, key: 'person', maxLength: 20 } as const;
const assessmentKey = { indexed: true, key: 'assessment', maxLength: 30 } as const;

const ofPerson = {
  ...everyItem,
  PersonReference: text('Person reference', personReference),
} as const;

/** Belongs to an assessment, or was recorded for the person outside one. */
const ofPersonOrAssessment = {
  ...ofPerson,
  AssessmentKey: text('Assessment', assessmentKey),
} as const;

const ofAssessment = {
  ...ofPerson,
  AssessmentKey: text('Assessment', { ...assessmentKey, required: true }),
} as const;

/** Another record this one names. */
const recordKey = { key: 'record', maxLength: 60 } as const;
const contentVersion = { maxLength: 40, derived: true, stamp: true } as const;

const scale = { min: 1, max: 5, values: ratingValues } as const;
const possibleScores: readonly RiskScore[] = matrixRows.flat().map((cell) => cell.score);
const scores = { min: 1, max: 25, values: possibleScores } as const;
const yesNo = ['yes', 'no'] as const;
const levels = ['low', 'medium', 'high'] as const;

export const lists = {
  People: {
    ...everyItem,
    RecordKey: text('Record key', { ...uniqueKey, key: 'person' }),
    GivenName: text('Given name', { maxLength: 120 }),
    FamilyName: text('Family name', { maxLength: 120 }),
    PreferredName: text('Preferred name', { maxLength: 120 }),
    /** Family name then given name, lower case: what a search by family name reads. */
    SearchFamilyName: text('Search by family name', {
      indexed: true,
      derived: true,
      maxLength: 255,
    }),
    /** Name in use then family name, lower case: what a search by first name reads. */
    SearchNameInUse: text('Search by name in use', {
      indexed: true,
      derived: true,
      maxLength: 255,
    }),
    DateOfBirth: day('Date of birth'),
    Team: text('Team', { indexed: true, maxLength: 120 }),
    WhatMatters: note('What matters to the person, in their words'),
    Communication: note('How the person communicates'),
  },
  Assessments: {
    ...ofPerson,
    RecordKey: text('Record key', { ...uniqueKey, key: 'assessment' }),
    ContentVersion: text('Form version', contentVersion),
    Revision: number('Revision', { min: 1, required: true, unit: 'submission' }),
    AssessorId: text('Assessor id', { maxLength: 60, required: true, unit: 'assessor' }),
    AssessorName: text('Assessor’s name', { maxLength: 255, unit: 'assessor' }),
    ManagerId: text('Manager id', { maxLength: 60, unit: 'manager' }),
    ManagerName: text('Manager’s name', { maxLength: 255, unit: 'manager' }),
    Team: text('Team', { indexed: true, maxLength: 120 }),
    StartedOn: day('Date of assessment', { required: true, unit: 'submission' }),
    SubmittedAt: moment('Submitted', { unit: 'submission' }),
    Signature: text('Assessor’s signature', { maxLength: 255, unit: 'submission' }),
    /** Who has it to do: the assessor while it is a draft, nobody once submitted. Queue of My work. */
    OpenFor: text('Open for', { indexed: true, maxLength: 60, derived: true }),
    OverallScore: number('Overall risk score', { ...scores, derived: true }),
    OverallLevel: choice('Overall risk level', levels, { derived: true }),
    RisksRated: number('Risks rated', { min: 0, derived: true }),
    RisksOpen: number('Risks recorded', { min: 0, derived: true }),
    Wants: note('What the person wants to do, or not do, in their words'),
    NoStrengthsReason: note('Why no strength or opportunity was found'),
    EnvironmentalFactors: note('Environmental factors'),
    Moving: choice('About to move', yesNo),
    NewEnvironment: note('Assessment of the new environment'),
    HowExplained: note('How the consequences were explained'),
    FormUsed: note('In what form'),
    HowChecked: note('How understanding was checked'),
    UnderstandingConfirmedOn: day('Understanding confirmed on'),
    CapacityRoute: note('Capacity route'),
  },
  Outcomes: {
    ...ofAssessment,
    Words: note('Outcome, in the person’s words'),
  },
  Strengths: {
    ...ofAssessment,
    Kind: choice('Kind', ['strength', 'opportunity', 'protective-factor'], { required: true }),
    Description: note('Description'),
  },
  Involved: {
    ...ofAssessment,
    Role: choice('Role', [
      'person',
      'carer',
      'family-or-friend',
      'advocate',
      'staff',
      'professional',
      'other',
    ]),
    Who: text('Relationship or job', { maxLength: 255 }),
    TookPart: choice('Took part', yesNo),
    How: note('How they took part'),
    AbsenceReason: note('Why they took no part'),
  },
  Risks: {
    ...ofAssessment,
    NamedBy: choice('Named by', ['person', 'carer', 'practitioner', 'other']),
    WhatCanHappen: note('What can happen'),
    HowItCanHappen: note('How it can happen'),
    Affected: choices('Who might be affected', [
      'person',
      'carer',
      'staff',
      'child',
      'public',
      'other',
    ]),
    /** Keys, one a line, of the strengths, opportunities and protective factors that bear on the risk. */
    StrengthKeys: note('Strengths and opportunities (keys)', { lines: true }),
    OutcomeKey: text('Outcome (key)', recordKey),
    EffectOnOutcome: note('Effect on the outcome'),
    RiskOfNotDoing: note('Risk of not doing'),
    Weighing: note('Weighing of strengths, opportunities and protective factors'),
    SafeguardingIssues: note('Safeguarding issues considered'),
    SafeguardingReconsidered: boolean('Rating looked at again for safeguarding'),
    Likelihood: number('Likelihood', { ...scale, unit: 'firstRating' }),
    Impact: number('Impact', { ...scale, unit: 'firstRating' }),
    Score: number('Risk score', { ...scores, derived: true }),
    Level: choice('Risk level', levels, { derived: true }),
    PersonLikelihood: number('Likelihood, the person’s own', { ...scale, unit: 'personRating' }),
    PersonImpact: number('Impact, the person’s own', { ...scale, unit: 'personRating' }),
    PersonView: note('The person’s view'),
    TimescaleReason: note('Reason for the timescale'),
    ResultingLikelihood: number('Likelihood after actions', { ...scale, unit: 'resultingRating' }),
    ResultingImpact: number('Impact after actions', { ...scale, unit: 'resultingRating' }),
    ResultingScore: number('Resulting score', { ...scores, derived: true }),
    ResultingLevel: choice('Resulting level', levels, { derived: true }),
    ResultingReason: note('Reason for the resulting score'),
    MonitoringHow: note('How it is monitored'),
    MonitoringHowOften: text('How often', { maxLength: 255 }),
    ExtremeHarm: boolean('Extreme harm possible'),
    ShortTermAccepted: boolean('High short-term risk accepted'),
    GainSought: note('Long-term gain sought'),
    ShortTermEndsOn: day('Short-term risk ends on'),
    ReasonedCase: note('Reasoned case'),
    ClosedOn: day('Closed on', { unit: 'closing' }),
    ClosedReason: note('Why it was closed', { unit: 'closing' }),
  },
  Actions: {
    ...ofAssessment,
    RiskKey: text('Risk', { ...recordKey, required: true, owner: true }),
    What: note('What'),
    Who: text('Who', { maxLength: 255 }),
    DueOn: day('When'),
    OutcomeSought: note('Outcome sought'),
  },
  Prompts: {
    ...ofAssessment,
    Prompt: text('Prompt', { maxLength: 120, required: true }),
    ContentVersion: text('Content version', contentVersion),
    Considered: boolean('Considered'),
    Note: note('Notes'),
  },
  AgencyNotices: {
    ...ofAssessment,
    Agency: text('Agency', { maxLength: 255 }),
    ToldOn: day('Told on'),
    ToldBy: text('Told by', { maxLength: 255 }),
    Reply: note('Reply'),
  },
  Concerns: {
    ...ofPersonOrAssessment,
    Kind: choice('Kind', ['safeguarding', 'extreme-harm'], { required: true }),
    RiskKey: text('Risk', recordKey),
    What: note('What is worrying'),
    ToldWhom: text('Told to', { maxLength: 255 }),
    Reference: text('Safeguarding reference', { maxLength: 255 }),
  },
  Tasks: {
    ...ofPersonOrAssessment,
    Kind: choice(
      'Kind',
      [
        'high-risk',
        'authorise-short-term-risk',
        'safeguarding-concern',
        'extreme-harm',
        'tell-involved-person',
      ],
      { required: true },
    ),
    About: text('About', { ...recordKey, required: true }),
    InvolvedKey: text('Involved person (key)', recordKey),
    /** The directory id of whoever has it to do; empty once done. Queue of My work. */
    OpenFor: text('Open for', { indexed: true, maxLength: 60, derived: true }),
    AskedOf: text('Asked of', { maxLength: 60, required: true, derived: true }),
    Level: choice('Level', levels, { derived: true }),
    Score: number('Score', { ...scores, derived: true }),
    OpenedAt: moment('Opened', { required: true, derived: true }),
    DueOn: day('Due', { required: true, derived: true }),
    DoneAt: moment('Done', { unit: 'done' }),
    DoneBy: text('Done by', { maxLength: 255, unit: 'done' }),
    Note: note('What was done', { unit: 'done' }),
  },
  FiledCopies: {
    ...ofAssessment,
    Revision: number('Revision', { min: 1, required: true }),
    FileName: text('File', { maxLength: 255, required: true }),
    /** SHA-256 of the filed document, hexadecimal: a copy altered later no longer matches. */
    Digest: text('Digest', { maxLength: 64, required: true }),
    FiledAt: moment('Filed', { required: true }),
  },
} as const satisfies Record<string, Record<string, Column>>;

export type ListName = keyof typeof lists;

/** A list's row as the app works with it: one parsed value a column. */
export type Row<Name extends ListName> = {
  readonly [Key in keyof (typeof lists)[Name]]: ValueOf<(typeof lists)[Name][Key]>;
};

/** A row of any list, its values by column name. */
export type Cells = Readonly<Record<string, Cell>>;

export const listNames = Object.keys(lists) as ListName[];

/** A list's columns by name, for code that treats all lists alike. */
export function columnsOf(list: ListName): Readonly<Record<string, Column>> {
  return lists[list];
}
