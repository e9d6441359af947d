import { describe, expect, it } from 'vitest';
import {
  aKey,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
  theAssessor,
  theManager,
} from '../../../test/support/assessment-builder.ts';
import { concernTask, raiseConcern, type ConcernInput } from './raise-concern.ts';

const input: ConcernInput = {
  key: aKey('Z2Z2'),
  person: somePerson,
  assessment: someAssessmentKey,
  what: 'Bruises that nobody explains',
  toldWhom: 'Safeguarding team',
  reference: 'SG-1',
};

describe('raising a safeguarding concern', () => {
  it('records what, to whom and under which reference [K-010]', () => {
    expect(raiseConcern(input)).toEqual({ ok: true, value: input });
  });

  it('needs only what is worrying: nothing else may stand in its way [K-010]', () => {
    const bare = { ...input, assessment: null, toldWhom: '', reference: '' };
    expect(raiseConcern(bare)).toEqual({ ok: true, value: bare });
  });

  it('is refused without a word of what is worrying [K-010]', () => {
    expect(raiseConcern({ ...input, what: ' ' })).toEqual({
      ok: false,
      error: { code: 'fields', problems: [{ field: 'concern.what', code: 'missing' }] },
    });
  });

  it('names every text that is too long to keep', () => {
    const long = { ...input, what: 'x'.repeat(64_000), reference: 'x'.repeat(256) };
    expect(raiseConcern(long)).toEqual({
      ok: false,
      error: {
        code: 'fields',
        problems: [
          { field: 'concern.what', code: 'too-long' },
          { field: 'concern.reference', code: 'too-long' },
        ],
      },
    });
  });
});

describe('the task a concern calls for', () => {
  const asked = { manager: theManager, raisedBy: theAssessor, now: someMoment, today: someDay };

  it('tells the manager the same day, under the same key each time [K-010]', () => {
    const task = concernTask(input, asked);
    expect(task).toMatchObject({
      key: aKey('Z2Z2-TASK'),
      kind: 'safeguarding-concern',
      about: input.key,
      openFor: theManager.id,
      dueOn: someDay,
      doneAt: null,
    });
    expect(concernTask(input, asked)).toEqual(task);
  });

  it('falls to whoever raised it when the directory names no manager [K-010]', () => {
    expect(concernTask(input, { ...asked, manager: null }).openFor).toBe(theAssessor.id);
  });
});
