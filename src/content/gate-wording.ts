import type { GateCode } from '#domain/assessment/submission-gates.ts';

/** What to do about each gate that is not yet met: one sentence that can stand as a link to its field. */
export const gateWording = {
  'wants-missing': 'Write what the person wants to do, or not do, in their words.',
  'outcomes-missing': 'Add at least one outcome that the person wants.',
  'outcome-words-missing': 'Put this outcome into the person’s words, or remove it.',
  'strengths-missing': 'Add a strength or an opportunity, or explain why none was found.',
  'strength-description-missing': 'Describe what speaks for it, or remove the row.',
  'risks-missing': 'Record at least one risk.',
  'what-can-happen-missing': 'Say what can happen.',
  'how-it-can-happen-missing': 'Say how this risk can happen.',
  'affected-missing': 'Choose who might be affected.',
  'strengths-or-effect-missing':
    'Choose the strengths or opportunities that bear on this risk, or say how it affects an outcome.',
  'effect-on-outcome-missing': 'Say how this risk affects the outcome you chose.',
  'risk-of-not-doing-missing': 'Say what not doing it would cost the person.',
  'person-involvement-missing':
    'List the person among those involved, and say how they took part or why not.',
  'involved-role-missing': 'Choose the role of everyone you list as involved.',
  'involved-who-missing': 'Say who they are to the person.',
  'involved-took-part-missing': 'Say whether they took part.',
  'involved-how-missing': 'Say how they took part.',
  'person-absence-reason-missing': 'Say why the person took no part.',
  'moving-missing': 'Say whether the person is about to move.',
  'new-environment-missing': 'Assess the place the person is about to move to.',
  'weighing-missing':
    'Weigh the strengths, opportunities and protective factors with the likelihood and impact.',
  'first-rating-missing': 'Choose a likelihood and an impact for this risk.',
  'safeguarding-not-reconsidered':
    'Look at the rating again in the light of the safeguarding issues, and confirm that you did.',
  'gain-sought-missing': 'Say what long-term gain is sought by accepting this high risk.',
  'short-term-end-missing': 'Say when the high short-term risk is expected to end.',
  'short-term-end-past':
    'The day on which the high short-term risk was to end has passed: give a new one, or stop accepting the risk.',
  'reasoned-case-missing': 'Give the reasoned case for accepting this high risk.',
  'how-explained-missing': 'Say how the consequences were explained, or record the capacity route.',
  'form-used-missing': 'Say in what form the consequences were explained.',
  'how-checked-missing': 'Say how you checked that they were understood.',
  'understanding-date-missing': 'Give the day on which understanding was confirmed.',
  'understanding-date-in-future':
    'The day on which understanding was confirmed cannot be in the future.',
  'action-missing': 'Add an action to address this medium risk.',
  'immediate-action-missing': 'Add an action for today: this risk is high.',
  'action-what-missing': 'Say what will be done, or remove the action.',
  'action-who-missing': 'Say who will do it.',
  'action-due-missing': 'Say by when it will be done.',
  'action-outcome-missing': 'Say what the action should achieve.',
  'timescale-reason-missing': 'Give the reason for the timescale of the actions.',
  'resulting-rating-missing': 'Rate this risk again as it will be after the actions.',
  'resulting-reason-missing': 'Give the reason for the resulting score.',
  'monitoring-how-missing': 'Say how this risk is monitored.',
  'monitoring-how-often-missing': 'Say how often this risk is monitored.',
  'closed-reason-missing': 'Say why this risk was closed.',
} as const satisfies Record<GateCode, string>;
