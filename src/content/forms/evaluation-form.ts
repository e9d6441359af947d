import { kass } from '../source.ts';

/** The risk evaluation form, appendix 2b, word for word (K-031, K-032). */
export const evaluationForm = {
  title: 'POSITIVE RISK MANAGEMENT RISK EVALUATION FORM',
  header: {
    personName: 'Service User name',
    personReference: 'Service User ref',
    riskScore: 'Risk Score',
    overallRiskLevel: 'Overall Risk Level',
    assessorName: 'Assessor’s name (print)',
    assessorSignature: 'Assessor’s signature',
    dateOfAssessment: 'Date of Assessment',
  },
  columns: {
    defineRisk: { heading: 'Define risk', instruction: 'Describe it: give a brief description' },
    evaluateRisk: {
      heading: 'Evaluate risk',
      instruction:
        'Weigh up the strengths, opportunities and protective factors with the impact and likelihood of the activity/inactivity',
    },
    riskScore: { heading: 'Risk Score', instruction: '' },
    actions: { heading: 'Actions to address risk', instruction: 'List actions' },
    resultingScore: { heading: 'Resulting score', instruction: '' },
    monitorAndReview: {
      heading: 'Monitor and review',
      instruction: 'Describe how you will monitor and how frequent (in proportion to risk)',
    },
  },
  easyRead: 'We use this form to write down each risk and what we will do about it.',
  source: kass('appendix 2b'),
} as const;
