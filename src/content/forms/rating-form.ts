import { kass } from '../source.ts';

/** The risk rating form, appendix 2a, word for word, without the name of the council that printed it (K-021, K-025, K-027). */
export const ratingForm = {
  title: 'POSITIVE RISK MANAGEMENT RISK RATING FORM',
  instruction:
    'Use risk assessment key to determine the possible impact (level of harm) that might result and the likelihood (chance of the event occurring) from each risk.',
  matrixTitle: 'RISK RATING MATRIX',
  likelihoodAxis: 'Likelihood',
  impactAxis: 'Impact',
  overall:
    'This risk rating form must be used with the risk evaluation form (see reverse) to calculate the overall risk score and risk level. Where there are multiple risks the overall risk level will be determined by the highest risk score.',
  filing:
    'This form must be used to develop the detailed action plan and be placed in the service user’s case file.',
  levelColumns: { level: 'Risk Level', action: 'Action and Timescale' },
  easyRead: 'We use this form to work out how big each risk is.',
  source: kass('appendix 2a'),
} as const;
