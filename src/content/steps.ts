import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { kass, type Source } from './source.ts';

/** One piece of advice from the mini guide. */
export interface GuidanceItem {
  /** Permanent slug. */
  readonly slug: string;
  /** The source says “must”; everything else is advice. */
  readonly must: boolean;
  /** The source's point in today's terms. */
  readonly text: string;
  readonly easyRead: string;
  /** The source's own words, with the terms of its time. */
  readonly quote: string;
}

/** One of the four steps, with its column of the mini guide. */
export interface StepContent {
  readonly number: 1 | 2 | 3 | 4;
  readonly name: string;
  /** For narrow places. */
  readonly shortName: string;
  readonly purpose: string;
  readonly easyRead: string;
  readonly source: Source;
  readonly guidance: readonly GuidanceItem[];
}

const must = (slug: string, text: string, easyRead: string, quote: string): GuidanceItem => ({
  slug,
  must: true,
  text,
  easyRead,
  quote,
});

const advice = (...given: Parameters<typeof must>): GuidanceItem => ({
  ...must(...given),
  must: false,
});

const identify: StepContent = {
  number: 1,
  name: 'Identify strengths and risks',
  shortName: 'Identify',
  purpose: 'Find out what the person wants, what helps them, and what could happen.',
  easyRead: 'What do you want to do? What helps? What could happen?',
  source: kass('appendix 3, step 1'),
  guidance: [
    must(
      'right-support',
      'Make sure that the person has the right support to say what they wish and hope for.',
      'You get the help you need to say what you want.',
      'You must ensure the service user has the right support to communicate their wishes and aspirations',
    ),
    advice(
      'wants-and-outcomes',
      'Find out what the person wants to do, or not do, and the outcomes that matter to them.',
      'We ask what you want to do and what matters to you.',
      'Find out what the service user wants to do (or not do) and the outcomes that matter to them.',
    ),
    advice(
      'strengths-and-opportunities',
      'Find out their strengths, such as being highly motivated or having very good insight, and opportunities, such as learning new life skills.',
      'We ask what you are good at and what you could learn.',
      'Find out their strengths (e.g. highly motivated, very good insight) and opportunities (e.g. to learn new life skills)',
    ),
    advice(
      'identify-risks',
      'Identify the risks: what can happen, how it can happen and who can be affected.',
      'We talk about what could go wrong, how, and for whom.',
      'Identify the risks (What can happen, how can it happen and who can be affected?)',
    ),
  ],
};

const evaluate: StepContent = {
  number: 2,
  name: 'Evaluate strengths and risks',
  shortName: 'Evaluate',
  purpose: 'Weigh how likely each risk is and what it would mean, with everyone concerned.',
  easyRead: 'How likely is it? How bad would it be?',
  source: kass('appendix 3, step 2'),
  guidance: [
    must(
      'involve-everyone',
      'Involve all the relevant people.',
      'Everyone who matters to this can join in.',
      'You must involve all the relevant people.',
    ),
    advice(
      'environment',
      'Take account of the surroundings and, where needed, tell the agency that can put something right.',
      'We think about where you live, and tell others if something needs mending.',
      'Take account of any relevant environmental factors and where necessary, alert the appropriate agency.',
    ),
    advice(
      'new-environment',
      'If the person is about to move to a different environment, assess that too.',
      'If you are moving, we think about the new place too.',
      'If the service user is about to move to a different environment assess that too.',
    ),
    advice(
      'weigh-strengths',
      'Consider strengths, opportunities and any safeguarding issues when deciding the risk level.',
      'We think about the good things as well as the worries.',
      'Consider any identified strengths and/or opportunities plus any safeguarding issues when deciding the risk level.',
    ),
    must(
      'extreme-harm',
      'Consider health and safety, and raise an alert if there is potential for extreme harm.',
      'If somebody could be very badly hurt, we tell the safety team straight away.',
      'You must consider Health and Safety issues and raise an alert if there is potential for extreme harm.',
    ),
    advice(
      'agree-level',
      'Involve all the relevant people in deciding the risk level, and record any disagreement.',
      'We decide together, and write down if we do not agree.',
      'Involve all the relevant people in deciding the risk level and record any disagreement.',
    ),
    advice(
      'rating-form',
      'Use the risk rating form to decide the risk level. Keep a copy on the case file.',
      'We use the same form for everyone and keep a copy.',
      'Use Positive Risk Management Risk Rating form to decide the risk level. Retain copy on case file.',
    ),
    advice(
      'supervision',
      'Discuss it in supervision, and obtain support and authorisation for your decision.',
      'Your worker talks to their manager about it.',
      'Discuss the case in supervision and obtain support and authorization for your decision.',
    ),
    must(
      'record-assessment',
      'Record the details of the risk assessment on the case file.',
      'We write down what we talked about.',
      'You must record details of the risk assessment in the case file.',
    ),
  ],
};

const support: StepContent = {
  number: 3,
  name: 'Support the person to develop an action plan',
  shortName: 'Support',
  purpose: 'Put the person and their carer at the centre of deciding what to do about the risks.',
  easyRead: 'What can we do to make it safer? You help to decide.',
  source: kass('appendix 3, step 3'),
  guidance: [
    advice(
      'done-differently',
      'Find out if things could be done differently to lower the risk level and, if so, how.',
      'Is there another way to do it that is safer?',
      'Find out if things could be done differently to reduce the risk(s) level. If so, what?',
    ),
    must(
      'information',
      'Give information about services and community resources, so that the person can choose how to bring the risks to an acceptable level.',
      'We tell you what help there is, so that you can choose.',
      'You must provide information about services and community resources to enable service to choose how to reduce risks to acceptable levels.',
    ),
    advice(
      'work-together',
      'Work with other professions and agencies, above all where things are complex and challenging.',
      'We work with other people who can help.',
      'Work in a multi-disciplinary and/or multi-agency way particularly in complex and challenging cases.',
    ),
    advice(
      'time-to-decide',
      'Depending on the risk level, allow the person enough time to consider the options.',
      'You get time to think.',
      'Depending on the risk level, allow service users sufficient time to consider the options.',
    ),
    advice(
      'no-illegal-risk',
      'Do not leave people exposed to risks that are illegal or that put others at risk of harm. If in doubt, ask.',
      'We do not do things that are against the law or that could hurt others.',
      'Do not leave people exposed to risks that are illegal or places others in vulnerable situations. If in doubt consult.',
    ),
    advice(
      'best-interests',
      'Act in the person’s best interests where they lack the capacity for this decision. Otherwise support the decision that they make.',
      'If you cannot make this choice even with help, we do what is best for you. If you can, it is your choice.',
      'Always act in the best interest of the service user.',
    ),
    must(
      'plan-together',
      'Draw up the action plan with all the relevant people. Note and record any disagreement.',
      'We make the plan together, and write down if we do not agree.',
      'You must draw up action plan with involvement of all the relevant people. Note and record any disagreement.',
    ),
    must(
      'manager-support',
      'Discuss the action plan in supervision and obtain your manager’s support.',
      'Your worker’s manager looks at the plan.',
      'You must discuss action plan in supervision and obtain managers support.',
    ),
    must(
      'budget-is-enough',
      'Make sure that the personal budget or direct payment is enough to buy what brings the risk rating down to an acceptable level.',
      'There is enough money to pay for the help that keeps you safe.',
      'You must ensure that Personal Budget and/or Direct Payments is at a level that enables the service user to purchase the services required to reduce the risk rating to an acceptable level.',
    ),
  ],
};

const manage: StepContent = {
  number: 4,
  name: 'Manage the risks',
  shortName: 'Manage',
  purpose: 'Carry out the action plan, watch how it goes and review it.',
  easyRead: 'We do what we planned, and check how it is going.',
  source: kass('appendix 3, step 4'),
  guidance: [
    must(
      'co-ordinate',
      'Co-ordinate the carrying out of the action plan.',
      'One person makes sure that the plan happens.',
      'You must co-ordinate the implementation of the action plan.',
    ),
    must(
      'monitor',
      'Monitor the action plan in proportion to the risk level and by the most appropriate means.',
      'We check how the plan is going: more often if the risk is bigger.',
      'You must monitor the action plan in proportion to the risk level and by the most appropriate means.',
    ),
    must(
      'review',
      'Review the action plan after 3 months at the latest and every year after that, or more often depending on the risk level. An earlier date set by law or by the council comes first.',
      'We look at the plan again with you in the first 3 months, then every year or more often.',
      'You must review the action plan after 3 months and annually thereafter, but you can schedule them more frequently depending on the risk level.',
    ),
    must(
      'quick-changes',
      'Change earlier decisions quickly where needed. Anything more restrictive needs lawful grounds, a reason and an end date.',
      'If something is not working, we change it quickly.',
      'You must make quick changes to previous decisions if required and intervene in a more restrictive way if necessary.',
    ),
    must(
      'record-monitoring',
      'Record monitoring and reviews in the person’s case notes.',
      'We write down how it is going.',
      'You must record monitoring and review details in service user case notes.',
    ),
    must(
      'actions-effective',
      'Find out if the actions to lower the risks were successful, and to what extent.',
      'Did the plan make it safer?',
      'You must find out if the actions to reduce the risk(s) were successful and to what extent.',
    ),
    must(
      'outcomes-met',
      'Find out if the person’s outcomes have been met or are being met, and to what extent.',
      'Did you get what you hoped for?',
      'You must find out if service user outcomes have been, or are being met and to what extent.',
    ),
    advice(
      'revise-or-reassess',
      'Revise the action plan, or reassess if necessary.',
      'We change the plan, or start again if we need to.',
      'Revise the action plan or reassess if necessary.',
    ),
  ],
};

/** The four steps of an assessment (KASS §2.1), with the mini guide's advice for each. */
export const steps = { identify, evaluate, support, manage } as const satisfies Record<
  AssessmentStep,
  StepContent
>;
