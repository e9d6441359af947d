import {
  boolean,
  choice,
  choices,
  day,
  moment,
  note,
  number,
  text,
  type Column,
  type ValueOf,
} from './column.ts';

/**
 * Every list Evenkeel keeps, column by column: the one source that provisioning, the mappers and the local
 * Microsoft 365 are derived from. Column names are permanent; titles may be reworded.
 */

const everyItem = {
  RecordKey: text('Record key', { indexed: true, unique: true, maxLength: 60 }),
  /** Names the save that wrote the item, so that a save whose reply was lost can be recognised. */
  SaveKey: text('Save key', { maxLength: 40, derived: true }),
} as const;

const ofPerson = {
  ...everyItem,
  PersonReference: text('Person reference', { indexed: true, maxLength: 20 }),
} as const;

const ofAssessment = {
  ...ofPerson,
  AssessmentKey: text('Assessment', { indexed: true, maxLength: 30 }),
} as const;

const scale = { min: 1, max: 5 } as const;
const yesNo = ['yes', 'no'] as const;
const levels = ['low', 'medium', 'high'] as const;

export const lists = {
  People: {
    ...everyItem,
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
    ContentVersion: text('Form version', { maxLength: 40, derived: true }),
    Revision: number('Revision', { min: 1 }),
    AssessorId: text('Assessor id', { maxLength: 60 }),
    AssessorName: text('Assessor’s name', { maxLength: 255 }),
    ManagerId: text('Manager id', { maxLength: 60, unit: 'manager' }),
    ManagerName: text('Manager’s name', { maxLength: 255, unit: 'manager' }),
    Team: text('Team', { indexed: true, maxLength: 120 }),
    StartedOn: day('Date of assessment'),
    SubmittedAt: moment('Submitted'),
    Signature: text('Assessor’s signature', { maxLength: 255 }),
    /** Who has it to do: the assessor while it is a draft, nobody once submitted. Queue of My work. */
    OpenFor: text('Open for', { indexed: true, maxLength: 60, derived: true }),
    OverallScore: number('Overall risk score', { min: 1, max: 25, derived: true }),
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
    Kind: choice('Kind', ['strength', 'opportunity', 'protective-factor']),
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
    StrengthKeys: note('Strengths and opportunities (keys)'),
    OutcomeKey: text('Outcome (key)', { maxLength: 60 }),
    EffectOnOutcome: note('Effect on the outcome'),
    RiskOfNotDoing: note('Risk of not doing'),
    Weighing: note('Weighing of strengths, opportunities and protective factors'),
    SafeguardingIssues: note('Safeguarding issues considered'),
    SafeguardingReconsidered: boolean('Rating looked at again for safeguarding'),
    Likelihood: number('Likelihood', { ...scale, unit: 'firstRating' }),
    Impact: number('Impact', { ...scale, unit: 'firstRating' }),
    Score: number('Risk score', { min: 1, max: 25, derived: true }),
    Level: choice('Risk level', levels, { derived: true }),
    PersonLikelihood: number('Likelihood, the person’s own', { ...scale, unit: 'personRating' }),
    PersonImpact: number('Impact, the person’s own', { ...scale, unit: 'personRating' }),
    PersonView: note('The person’s view'),
    TimescaleReason: note('Reason for the timescale'),
    ResultingLikelihood: number('Likelihood after actions', { ...scale, unit: 'resultingRating' }),
    ResultingImpact: number('Impact after actions', { ...scale, unit: 'resultingRating' }),
    ResultingScore: number('Resulting score', { min: 1, max: 25, derived: true }),
    ResultingLevel: choice('Resulting level', levels, { derived: true }),
    ResultingReason: note('Reason for the resulting score'),
    MonitoringHow: note('How it is monitored'),
    MonitoringHowOften: text('How often', { maxLength: 255 }),
    ExtremeHarm: boolean('Extreme harm possible'),
    ShortTermAccepted: boolean('High short-term risk accepted'),
    GainSought: note('Long-term gain sought'),
    ShortTermEndsOn: day('Short-term risk ends on'),
    ReasonedCase: note('Reasoned case'),
    ClosedOn: day('Closed on'),
    ClosedReason: note('Why it was closed'),
  },
  Actions: {
    ...ofAssessment,
    RiskKey: text('Risk', { maxLength: 60 }),
    What: note('What'),
    Who: text('Who', { maxLength: 255 }),
    DueOn: day('When'),
    OutcomeSought: note('Outcome sought'),
  },
  Prompts: {
    ...ofAssessment,
    Prompt: text('Prompt', { maxLength: 120 }),
    ContentVersion: text('Content version', { maxLength: 40, derived: true }),
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
    ...ofAssessment,
    Kind: choice('Kind', ['safeguarding', 'extreme-harm']),
    RiskKey: text('Risk', { maxLength: 60 }),
    What: note('What is worrying'),
    ToldWhom: text('Told to', { maxLength: 255 }),
    Reference: text('Safeguarding reference', { maxLength: 255 }),
  },
  Tasks: {
    ...ofAssessment,
    Kind: choice('Kind', [
      'high-risk',
      'authorise-short-term-risk',
      'safeguarding-concern',
      'extreme-harm',
      'tell-involved-person',
    ]),
    About: text('About', { maxLength: 60 }),
    InvolvedKey: text('Involved person (key)', { maxLength: 60 }),
    /** The directory id of whoever has it to do; empty once done. Queue of My work. */
    OpenFor: text('Open for', { indexed: true, maxLength: 60, derived: true }),
    AskedOf: text('Asked of', { maxLength: 60 }),
    Level: choice('Level', levels),
    Score: number('Score', { min: 1, max: 25 }),
    OpenedAt: moment('Opened'),
    DueOn: day('Due'),
    DoneAt: moment('Done'),
    DoneBy: text('Done by', { maxLength: 255 }),
    Note: note('What was done'),
  },
  FiledCopies: {
    ...ofAssessment,
    Revision: number('Revision', { min: 1 }),
    FileName: text('File', { maxLength: 255 }),
    /** SHA-256 of the filed document, hexadecimal: a copy altered later no longer matches. */
    Digest: text('Digest', { maxLength: 64 }),
    FiledAt: moment('Filed'),
  },
} as const satisfies Record<string, Record<string, Column>>;

export type ListName = keyof typeof lists;

/** A list's row as the app works with it: one parsed value a column. */
export type Row<Name extends ListName> = {
  readonly [Key in keyof (typeof lists)[Name]]: ValueOf<(typeof lists)[Name][Key]>;
};

export const listNames = Object.keys(lists) as ListName[];
