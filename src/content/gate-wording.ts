import type { GateCode } from '#domain/assessment/submission-gates.ts';
import type { Wording } from './source.ts';

/**
 * What to do about each gate that is not yet met: one sentence that can stand as a link to its field. Where a gate comes
 * from stands with its rule.
 */
export const gateWording = {
  'wants-missing': {
    standard: 'Write what the person wants to do, or not do, in their words.',
    easyRead: 'Write what you want to do.',
  },
  'outcomes-missing': {
    standard: 'Add at least one outcome that the person wants.',
    easyRead: 'Write what you hope will happen.',
  },
  'outcome-words-missing': {
    standard: 'Put this outcome into the person’s words, or remove it.',
    easyRead: 'Say this hope in your own words.',
  },
  'strengths-missing': {
    standard: 'Add a strength or an opportunity, or explain why none was found.',
    easyRead: 'Write what you are good at, or what you could gain.',
  },
  'strength-description-missing': {
    standard: 'Describe what speaks for it, or remove the row.',
    easyRead: 'Say what this is.',
  },
  'risks-missing': {
    standard: 'Record at least one risk.',
    easyRead: 'Write one thing that could go wrong.',
  },
  'what-can-happen-missing': {
    standard: 'Say what can happen.',
    easyRead: 'Say what could happen.',
  },
  'how-it-can-happen-missing': {
    standard: 'Say how this risk can happen.',
    easyRead: 'Say how it could happen.',
  },
  'affected-missing': {
    standard: 'Choose who might be affected.',
    easyRead: 'Say who could be hurt or upset.',
  },
  'strengths-or-effect-missing': {
    standard:
      'Choose the strengths or opportunities that bear on this risk, or say how it affects an outcome.',
    easyRead: 'Say what helps, or what it would mean for you.',
  },
  'effect-on-outcome-missing': {
    standard: 'Say how this risk affects the outcome you chose.',
    easyRead: 'Say what it would mean for your hope.',
  },
  'risk-of-not-doing-missing': {
    standard: 'Say what not doing it would cost the person.',
    easyRead: 'Say what you would miss.',
  },
  'person-involvement-missing': {
    standard: 'List the person among those involved, and say how they took part or why not.',
    easyRead: 'Say how you joined in.',
  },
  'involved-role-missing': {
    standard: 'Choose the role of everyone you list as involved.',
    easyRead: 'Say what part each helper plays.',
  },
  'involved-who-missing': {
    standard: 'Say who they are to the person.',
    easyRead: 'Say who they are to you.',
  },
  'involved-took-part-missing': {
    standard: 'Say whether they took part.',
    easyRead: 'Say if they joined in.',
  },
  'involved-how-missing': {
    standard: 'Say how they took part.',
    easyRead: 'Say how they joined in.',
  },
  'person-absence-reason-missing': {
    standard: 'Say why the person took no part.',
    easyRead: 'Say why you did not join in.',
  },
  'moving-missing': {
    standard: 'Say whether the person is about to move.',
    easyRead: 'Say if you are going to move.',
  },
  'new-environment-missing': {
    standard: 'Assess the place the person is about to move to.',
    easyRead: 'Say what will be different in the new place.',
  },
  'weighing-missing': {
    standard:
      'Weigh the strengths, opportunities and protective factors with the likelihood and impact.',
    easyRead: 'Say what is good and what is hard about it.',
  },
  'first-rating-missing': {
    standard: 'Choose a likelihood and an impact for this risk.',
    easyRead: 'Say how likely it is and how bad it would be.',
  },
  'safeguarding-not-reconsidered': {
    standard:
      'Look at the rating again in the light of the safeguarding issues, and confirm that you did.',
    easyRead: 'Think again about how big the risk is.',
  },
  'gain-sought-missing': {
    standard: 'Say what long-term gain is sought by accepting this high risk.',
    easyRead: 'Say what good it will bring later.',
  },
  'short-term-end-missing': {
    standard: 'Say when the high short-term risk is expected to end.',
    easyRead: 'Say when the big risk will end.',
  },
  'short-term-end-past': {
    standard:
      'The day on which the high short-term risk was to end has passed: give a new one, or stop accepting the risk.',
    easyRead: 'Give a new day for the end of the big risk.',
  },
  'reasoned-case-missing': {
    standard: 'Give the reasoned case for accepting this high risk.',
    easyRead: 'Say why it is worth the risk.',
  },
  'how-explained-missing': {
    standard: 'Say how the consequences were explained, or record the capacity route.',
    easyRead: 'Say how this was explained to you.',
  },
  'form-used-missing': {
    standard: 'Say in what form the consequences were explained.',
    easyRead: 'Say if it was in words, pictures or something else.',
  },
  'how-checked-missing': {
    standard: 'Say how you checked that they were understood.',
    easyRead: 'Say how we checked that it was clear.',
  },
  'understanding-date-missing': {
    standard: 'Give the day on which understanding was confirmed.',
    easyRead: 'Give the day we checked.',
  },
  'understanding-date-in-future': {
    standard: 'The day on which understanding was confirmed cannot be in the future.',
    easyRead: 'The day we checked cannot be later than today.',
  },
  'action-missing': {
    standard: 'Add an action to address this medium risk.',
    easyRead: 'Say what we will do to make it safer.',
  },
  'immediate-action-missing': {
    standard: 'Add an action for today: this risk is high.',
    easyRead: 'Say what we will do today.',
  },
  'action-what-missing': {
    standard: 'Say what will be done, or remove the action.',
    easyRead: 'Say what will happen.',
  },
  'action-who-missing': { standard: 'Say who will do it.', easyRead: 'Say who will do it.' },
  'action-due-missing': { standard: 'Say by when it will be done.', easyRead: 'Say when.' },
  'action-outcome-missing': {
    standard: 'Say what the action should achieve.',
    easyRead: 'Say what good it should bring.',
  },
  'timescale-reason-missing': {
    standard: 'Give the reason for the timescale of the actions.',
    easyRead: 'Say why it takes this long.',
  },
  'resulting-rating-missing': {
    standard: 'Rate this risk again as it will be after the actions.',
    easyRead: 'Say how big the risk will be afterwards.',
  },
  'resulting-reason-missing': {
    standard: 'Give the reason for the resulting score.',
    easyRead: 'Say why the number came out like this.',
  },
  'monitoring-how-missing': {
    standard: 'Say how this risk is monitored.',
    easyRead: 'Say how we will check.',
  },
  'monitoring-how-often-missing': {
    standard: 'Say how often this risk is monitored.',
    easyRead: 'Say how often we will check.',
  },
  'closed-reason-missing': {
    standard: 'Say why this risk was closed.',
    easyRead: 'Say why this is no longer a worry.',
  },
} as const satisfies Record<GateCode, Wording>;
