import type { FieldId } from '#domain/shared/field-id.ts';
import { kass, ownWording, type Source } from '../source.ts';

/** What a field is called and how it helps whoever fills it in. */
export interface FieldWording {
  readonly label: string;
  /** One line of help below the label; empty where the label says it all. */
  readonly hint: string;
  readonly easyRead: string;
  readonly source: Source;
  /** The row of the requirements it stands on. */
  readonly requirement?: string;
  /** The label is the source's own wording. */
  readonly quoted: boolean;
}

const own = (
  label: string,
  hint: string,
  easyRead: string,
  source: Source,
  requirement?: string,
): FieldWording => ({
  label,
  hint,
  easyRead,
  source,
  quoted: false,
  ...(requirement === undefined ? {} : { requirement }),
});

const quoted = (...given: Parameters<typeof own>): FieldWording => ({
  ...own(...given),
  quoted: true,
});

const step1 = kass('step 1');
const step2 = kass('step 2');
const step3 = kass('step 3');
const miniStep1 = kass('appendix 3, step 1');
const miniStep2 = kass('appendix 3, step 2');
const issues = kass('appendix 1, issues to consider');
const form2a = kass('appendix 2a');
const form2b = kass('appendix 2b');

/** The wording of every field, by its permanent slug. */
export const fieldWording = {
  'person.given-name': own('Given name', '', 'First name', ownWording),
  'person.family-name': own('Family name', '', 'Last name', ownWording),
  'person.preferred-name': own(
    'Preferred name',
    'What the person likes to be called, if it is not their given name.',
    'What name do you like best?',
    ownWording,
  ),
  'person.date-of-birth': own('Date of birth', '', 'When were you born?', ownWording),
  'person.team': own(
    'Team',
    'The council team that works with the person.',
    'The team that works with you',
    ownWording,
  ),
  'person.what-matters': own(
    'What matters to the person',
    'In their own words.',
    'What is important to you?',
    kass('appendix 1, question 1'),
    'K-107',
  ),
  'person.communication': own(
    'How the person communicates',
    'Language, aids, people and times of day that help.',
    'What helps you to talk and to understand?',
    miniStep1,
    'K-005',
  ),
  'assessment.wants': own(
    'What the person wants to do, or not do',
    'In the person’s words, or as near to them as you can get.',
    'What do you want to do? What do you not want to do?',
    step1,
    'K-004',
  ),
  'assessment.outcomes': own(
    'Outcomes the person wants',
    'What they hope will come of it, in their words. One outcome in each row.',
    'What do you hope will happen?',
    step1,
    'K-004',
  ),
  'assessment.strengths': own(
    'Strengths',
    'Something in the person that helps, such as being highly motivated or having good insight.',
    'What are you good at?',
    miniStep1,
    'K-014',
  ),
  'assessment.opportunities': own(
    'Opportunities',
    'Something that could be gained, such as learning new life skills.',
    'What could you learn or gain?',
    miniStep1,
    'K-014',
  ),
  'assessment.protective-factors': own(
    'Protective factors',
    'Something around the person that makes harm less likely or less serious.',
    'Who or what helps to keep you safe?',
    form2b,
    'K-024',
  ),
  'assessment.no-strengths-reason': own(
    'Why no strength or opportunity was found',
    'Only when you have looked with the person and found none.',
    'Why did we find nothing here?',
    miniStep1,
    'K-014',
  ),
  'assessment.risks': own(
    'Risks',
    'Record each risk separately.',
    'What could go wrong? One thing at a time.',
    step1,
    'K-011',
  ),
  'assessment.involved': own(
    'People involved',
    'The person, their carer, an advocate and others. Write who they are to the person, not their names.',
    'Who helped with this?',
    step2,
    'K-015',
  ),
  'assessment.environmental-factors': own(
    'Environmental factors',
    'Anything about the home, street, work or other surroundings that makes a risk larger or smaller.',
    'Is there anything about where you live that makes things harder or easier?',
    step2,
    'K-016',
  ),
  'assessment.agency-notices': own(
    'Other agencies to tell',
    'Where something in the surroundings is for another agency to put right.',
    'Who else needs to know?',
    step2,
    'K-016',
  ),
  'assessment.moving': own(
    'Is the person about to move to a different environment?',
    'A move home, a stay in hospital or a new day placement counts.',
    'Are you going to live somewhere new soon?',
    miniStep2,
    'K-017',
  ),
  'assessment.new-environment': own(
    'Assessment of the new environment',
    'What will change about the risks once the person has moved.',
    'What will be different in the new place?',
    miniStep2,
    'K-017',
  ),
  'assessment.how-explained': own(
    'How the consequences were explained',
    'What was said about what could happen, good and bad, and to whom.',
    'How did we tell you what could happen?',
    step2,
    'K-036',
  ),
  'assessment.form-used': own(
    'In what form',
    'Such as in conversation, in Easy Read, with pictures, through an interpreter.',
    'Did we use words, pictures or something else?',
    kass('appendix 1'),
    'K-036',
  ),
  'assessment.how-checked': own(
    'How understanding was checked',
    'Such as the person saying it back in their own words.',
    'How did we check that it was clear to you?',
    step2,
    'K-036',
  ),
  'assessment.understanding-confirmed-on': own(
    'Understanding confirmed on',
    '',
    'What day did we check?',
    step2,
    'K-036',
  ),
  'assessment.capacity-route': own(
    'Capacity route',
    'Only when understanding could not be reached even with support: say which decision, what support was tried and what happens next under the Mental Capacity Act 2005.',
    'What happens if you cannot make this choice yourself, even with help?',
    step3,
    'K-036',
  ),
  'assessment.checklist': own(
    'Have you considered?',
    'Aspects of the person’s life and wishes to think about together. Tick what you have considered and note what you found.',
    'Have we thought about everything?',
    issues,
    'K-105',
  ),
  'assessment.signature': quoted(
    'Assessor’s signature',
    'Type your name as you sign it.',
    'The worker signs here',
    form2b,
    'K-031',
  ),
  'outcome.words': own(
    'Outcome',
    'In the person’s words.',
    'What do you hope will happen?',
    step1,
    'K-004',
  ),
  'strength.description': own('Description', '', 'Say what it is', miniStep1, 'K-014'),
  'involved.role': own('Role', '', 'What part do they play?', step2, 'K-015'),
  'involved.who': own(
    'Who they are to the person',
    'Relationship or job, such as “daughter” or “occupational therapist”. Not their name.',
    'Who are they to you?',
    step2,
    'K-015',
  ),
  'involved.took-part': own('Did they take part?', '', 'Did they join in?', step2, 'K-015'),
  'involved.how': own(
    'How they took part',
    'Such as in the meeting, by telephone, with an interpreter.',
    'How did they join in?',
    step2,
    'K-015',
  ),
  'involved.absence-reason': own(
    'Why they took no part',
    'Needed when it is the person themselves.',
    'Why did they not join in?',
    step2,
    'K-015',
  ),
  'agency-notice.agency': own('Agency', '', 'Who to tell', step2, 'K-016'),
  'agency-notice.told-on': own('Told on', '', 'What day they were told', step2, 'K-016'),
  'agency-notice.told-by': own('Told by', '', 'Who told them', step2, 'K-016'),
  'agency-notice.reply': own('Reply', '', 'What they said', step2, 'K-016'),
  'risk.named-by': own('Who named this risk', '', 'Who first talked about this?', step1, 'K-011'),
  'risk.what-can-happen': own(
    'What can happen',
    'One thing only; start another risk for the next.',
    'What could happen?',
    step1,
    'K-013',
  ),
  'risk.how-it-can-happen': own(
    'How it can happen',
    'What would have to come together, and when.',
    'How could it happen?',
    step1,
    'K-013',
  ),
  'risk.affected': own('Who might be affected', '', 'Who could be hurt or upset?', step1, 'K-013'),
  'risk.strengths': own(
    'What speaks for it',
    'The strengths, opportunities and protective factors that bear on this risk.',
    'What helps with this?',
    step1,
    'K-012',
  ),
  'risk.outcome': own(
    'The outcome it bears on',
    '',
    'Which of your hopes is this about?',
    step1,
    'K-012',
  ),
  'risk.effect-on-outcome': own(
    'Effect on that outcome',
    'How the risk could help or stand in the way of what the person wants.',
    'What would it mean for what you want?',
    step1,
    'K-012',
  ),
  'risk.risk-of-not-doing': own(
    'What not doing it would cost',
    'What the person loses in independence or quality of life if they do not do it.',
    'What would you miss if you did not do it?',
    issues,
    'K-106',
  ),
  'risk.weighing': own(
    'Weighing',
    'Weigh up the strengths, opportunities and protective factors with the impact and likelihood of doing it, or of not doing it.',
    'What is good about it, and what is hard about it?',
    form2b,
    'K-024',
  ),
  'risk.safeguarding-issues': own(
    'Safeguarding issues considered',
    'Any that might affect the rating. If someone may be at risk of abuse or neglect, raise a concern as well.',
    'Is anybody hurting you or making you do things?',
    step2,
    'K-023',
  ),
  'risk.safeguarding-reconsidered': own(
    'I have looked at the rating again in the light of these issues',
    '',
    'We thought about this again',
    step2,
    'K-023',
  ),
  'risk.first-rating': own(
    'Likelihood and impact',
    'Likelihood is the chance of it happening; impact is the level of harm. Rate it as things stand now.',
    'How likely is it? How bad would it be?',
    form2a,
    'K-018',
  ),
  'risk.person-rating': own(
    'The person’s own rating',
    'Kept beside yours and never averaged with it.',
    'How likely do you think it is? How bad would it be for you?',
    step2,
    'K-045',
  ),
  'risk.person-view': own(
    'The person’s view',
    'In their words.',
    'What do you think about it?',
    step2,
    'K-045',
  ),
  'risk.actions': quoted(
    'Actions to address risk',
    'What, who, by when, and what it should achieve.',
    'What will we do to make it safer?',
    form2b,
    'K-032',
  ),
  'risk.timescale-reason': own(
    'Reason for the timescale',
    'How complex the matter is, and what delay would mean for the person and others.',
    'Why will it take this long?',
    form2a,
    'K-029',
  ),
  'risk.resulting-rating': own(
    'Likelihood and impact after the actions',
    'Rate the risk again as it will be once the actions are in place.',
    'How likely and how bad will it be after we have done these things?',
    form2b,
    'K-034',
  ),
  'risk.resulting-reason': own(
    'Reason for the resulting score',
    'Needed when it is higher than the first score, or when no action stands behind it.',
    'Why did the number come out like this?',
    form2b,
    'K-034',
  ),
  'risk.monitoring-how': own(
    'How it is monitored',
    'In proportion to the risk: watch the plan, not the person’s lawful choices.',
    'How will we check that things go well?',
    form2b,
    'K-035',
  ),
  'risk.monitoring-how-often': own(
    'How often',
    'Such as “by telephone every two weeks”.',
    'How often will we check?',
    form2b,
    'K-035',
  ),
  'risk.extreme-harm': own(
    'Extreme harm is possible',
    'To the person, a carer, staff or the public. The Health and Safety representative is told at once, whatever the score.',
    'Somebody could be very badly hurt',
    step2,
    'K-038',
  ),
  'risk.short-term-accepted': own(
    'A high short-term risk is to be accepted for a long-term gain',
    'Needs a reasoned case and your manager’s authorisation; the plan does not start before it.',
    'We will take a big risk for a short time, because of what it will bring',
    step2,
    'K-037',
  ),
  'risk.gain-sought': own(
    'Long-term gain sought',
    '',
    'What good will it bring later?',
    step2,
    'K-037',
  ),
  'risk.short-term-ends-on': own(
    'Expected to end on',
    'The day by which the risk should no longer be high.',
    'When will the big risk end?',
    step2,
    'K-037',
  ),
  'risk.reasoned-case': own(
    'Reasoned case',
    'Why the gain is worth the risk, and what keeps it as small as it can be.',
    'Why is it worth it?',
    step2,
    'K-037',
  ),
  'risk.closed-reason': own(
    'Why the risk is closed',
    '',
    'Why is this no longer a worry?',
    ownWording,
    'K-025',
  ),
  'action.what': own('What will be done', '', 'What will happen?', step3, 'K-062'),
  'action.who': own(
    'Who will do it',
    'The person, or a role such as “support worker”.',
    'Who will do it?',
    step3,
    'K-062',
  ),
  'action.due-on': own('By when', '', 'When?', step3, 'K-062'),
  'action.outcome-sought': own(
    'What it should achieve',
    '',
    'What good should it bring?',
    step3,
    'K-062',
  ),
  'concern.what': own(
    'What is worrying you',
    'What you saw, heard or were told, and when. Use the person’s own words where you can.',
    'What happened?',
    step1,
    'K-010',
  ),
  'concern.told-whom': own(
    'Whom you have told',
    'Such as the safeguarding team or the police. Leave it empty if you have told nobody yet.',
    'Who has been told?',
    step1,
    'K-010',
  ),
  'concern.reference': own(
    'Safeguarding reference',
    'If the safeguarding team has given one.',
    'The number of the report',
    step1,
    'K-010',
  ),
  'task.note': own(
    'What was done',
    'What was decided or said, and to whom.',
    'What did you do?',
    ownWording,
    'K-039',
  ),
} as const satisfies Record<FieldId, FieldWording>;
