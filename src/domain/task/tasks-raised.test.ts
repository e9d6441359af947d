import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aHighRiskAssessment,
  aKey,
  anInvolvedPerson,
  aSubmittedAssessment,
  rated,
  someDay,
  someMoment,
  theAssessor,
  theManager,
  theSafetyRepresentative,
} from '../../../test/support/assessment-builder.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { parseRecordKey } from '../shared/record-key.ts';
import { tasksRaised } from './tasks-raised.ts';

const context = { now: someMoment, today: someDay, healthAndSafety: theSafetyRepresentative };
const raisedBy = (assessment: Assessment) => tasksRaised(assessment, context);
const kinds = (assessment: Assessment) => raisedBy(assessment).map((task) => task.kind);

const shortTermRisk = { accepted: true, gainSought: '', endsOn: null, reasonedCase: '' };
const submitted = { submittedAt: someMoment } as const;

describe('a high risk', () => {
  it('tells the manager the same day [K-030]', () => {
    expect(raisedBy(aHighRiskAssessment())).toEqual([
      {
        key: aKey('R2R2-H01'),
        kind: 'high-risk',
        person: 'EK-2F7K9Q',
        assessment: 'EK-2F7K9Q-4HT2',
        about: aKey('R2R2'),
        involved: null,
        openFor: theManager.id,
        level: 'high',
        score: 20,
        openedAt: someMoment,
        dueOn: someDay,
        doneAt: null,
        doneBy: '',
        note: '',
      },
    ]);
  });

  it('is one of 16 or more: a medium or low one tells nobody [K-030]', () => {
    const withRating = (likelihood: 3 | 4, impact: 4 | 5) =>
      aCompleteAssessment({ risks: [aCompleteRisk({ firstRating: rated(likelihood, impact) })] });
    expect(kinds(withRating(3, 5))).toEqual([]);
    expect(kinds(withRating(4, 4))).toEqual(['high-risk']);
  });

  it('tells nobody once it is closed [K-025]', () => {
    expect(kinds(aHighRiskAssessment({ closedOn: someDay }))).toEqual([]);
  });

  it('is the assessor’s to take to a manager when the directory names none [K-030]', () => {
    const [task] = raisedBy({ ...aHighRiskAssessment(), manager: null });
    expect(task?.openFor).toBe(theAssessor.id);
  });
});

describe('accepting a high short-term risk', () => {
  const accepted = aHighRiskAssessment({ shortTermRisk });

  it('asks the manager to authorise it once the revision is submitted [K-037]', () => {
    expect(kinds({ ...accepted, ...submitted })).toEqual([
      'high-risk',
      'authorise-short-term-risk',
    ]);
    expect(raisedBy({ ...accepted, ...submitted })[1]?.openFor).toBe(theManager.id);
  });

  it('does not ask while the draft can still change under the manager’s hand [K-037]', () => {
    expect(kinds(accepted)).toEqual(['high-risk']);
  });

  it('asks nothing when the risk is not high [K-037]', () => {
    const risks = [aCompleteRisk({ shortTermRisk })];
    expect(kinds(aSubmittedAssessment({ risks }))).toEqual([]);
  });
});

describe('possible extreme harm', () => {
  const involved = [
    anInvolvedPerson(),
    anInvolvedPerson({ key: aKey('N3N3'), role: 'carer' }),
    anInvolvedPerson({ key: aKey('N4N4'), role: null, who: 'Neighbour' }),
    anInvolvedPerson({ key: aKey('N5N5'), role: null }),
  ];
  const assessment = aCompleteAssessment({
    involved,
    risks: [aCompleteRisk({ extremeHarm: true, firstRating: rated(1, 5) })],
  });

  it('tells the Health and Safety representative whatever the score [K-038]', () => {
    expect(raisedBy(assessment)[0]).toMatchObject({
      kind: 'extreme-harm',
      level: 'low',
      score: 5,
      openFor: theSafetyRepresentative.id,
    });
  });

  it('tells them before the risk is rated at all [K-038]', () => {
    const risks = [
      aCompleteRisk({ extremeHarm: true, firstRating: { likelihood: null, impact: null } }),
    ];
    expect(raisedBy({ ...assessment, risks })[0]).toMatchObject({
      kind: 'extreme-harm',
      level: null,
      score: null,
    });
  });

  it('asks the assessor to tell each person involved, and nobody for a row not begun [K-039]', () => {
    const told = raisedBy(assessment).filter((task) => task.kind === 'tell-involved-person');
    expect(told.map(({ involved: whom, openFor }) => [whom, openFor])).toEqual([
      [aKey('N2N2'), theAssessor.id],
      [aKey('N3N3'), theAssessor.id],
      [aKey('N4N4'), theAssessor.id],
    ]);
  });
});

describe('the key of a task', () => {
  const everything = {
    ...aHighRiskAssessment({ extremeHarm: true, shortTermRisk }),
    ...submitted,
  };
  const keys = (assessment: Assessment) => raisedBy(assessment).map((task) => task.key);

  it('is the same every time, so that a repeat makes no second record [K-030]', () => {
    const later = tasksRaised(everything, {
      ...context,
      now: '2026-11-25T08:00:00.000Z' as typeof someMoment,
    });
    expect(later.map((task) => task.key)).toEqual(keys(everything));
  });

  it('is unlike every other and can be read back', () => {
    const made = keys(everything);
    expect(new Set(made).size).toBe(made.length);
    for (const key of made) expect(parseRecordKey(key)).toEqual({ ok: true, value: key });
  });

  it('of one to be told ends like the key of who is to be told [K-039]', () => {
    const told = raisedBy(everything).find((task) => task.kind === 'tell-involved-person');
    expect(told?.key).toBe(aKey('R2R2-T01-N2N2'));
  });

  it('changes with the revision, so that a later episode is asked anew [K-030][K-037]', () => {
    const next = keys({ ...everything, revision: 2 });
    expect(next).toHaveLength(4);
    expect(keys(everything).filter((key) => next.includes(key))).toEqual([]);
  });
});
