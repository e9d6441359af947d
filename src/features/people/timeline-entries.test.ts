import { describe, expect, it } from 'vitest';
import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import {
  aKey,
  aMoment,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
  theAssessor,
} from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import { latestRated } from './latest-rated.ts';
import { timelineEntries } from './timeline-entries.ts';

const draft: AssessmentSummary = {
  key: someAssessmentKey,
  person: somePerson,
  revision: 1,
  startedOn: someDay,
  submittedAt: null,
  assessorName: theAssessor.name,
  openFor: theAssessor.id,
  level: 'high',
  score: 20,
  risksRated: 1,
  risksOpen: 2,
  modifiedAt: someMoment,
};
const nothing = { assessments: [], tasks: [], concerns: [], filedCopies: [] };

describe('a person’s timeline', () => {
  it('puts what was recorded last first, of whatever kind', () => {
    const entries = timelineEntries({
      assessments: [{ ...draft, submittedAt: aMoment('2026-11-10T10:00:00.000Z') }],
      tasks: [aTask({ openedAt: aMoment('2026-11-10T10:00:01.000Z') })],
      concerns: [
        {
          concern: {
            key: aKey('C1'),
            person: somePerson,
            assessment: null,
            what: 'Bruises',
            toldWhom: 'Duty team',
            reference: 'SG-1',
          },
          raised: { by: theAssessor, at: aMoment('2026-11-12T09:00:00.000Z') },
        },
      ],
      filedCopies: [
        {
          key: aKey('F1'),
          person: somePerson,
          assessment: someAssessmentKey,
          revision: 1,
          fileName: 'forms.docx',
          digest: '0'.repeat(64),
          filedAt: aMoment('2026-11-11T09:00:00.000Z'),
        },
      ],
    });
    expect(entries.map(({ kind }) => kind)).toEqual([
      'concern',
      'filed-copy',
      'task',
      'assessment',
    ]);
    expect(entries[0]).toMatchObject({
      title: 'Safeguarding concern raised by Priya Nair',
      detail: 'Bruises · Told Duty team · reference SG-1',
      path: null,
    });
  });

  it('tells a draft from a submitted assessment, and a later revision from the first', () => {
    const submitted = { ...draft, submittedAt: someMoment, revision: 2 };
    const titles = timelineEntries({ ...nothing, assessments: [draft, submitted] }).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Assessment submitted, revision 2', 'Draft assessment']);
  });

  it('says by whom and when a task was done', () => {
    const done = aTask({ doneAt: someMoment, doneBy: 'Morgan Ellis' });
    expect(timelineEntries({ ...nothing, tasks: [done] })[0]?.detail).toBe(
      'Done by Morgan Ellis on 24 November 2026',
    );
  });
});

describe('the level at the top of a person’s page', () => {
  it('is that of the assessment started last', () => {
    const older = {
      ...draft,
      startedOn: '2025-01-01' as typeof someDay,
      level: 'low' as const,
      score: 2 as const,
    };
    expect(latestRated([older, draft])).toEqual({ level: 'high', score: 20 });
  });

  it('is none while that assessment is not rated', () => {
    expect(latestRated([{ ...draft, level: null, score: null }])).toBeNull();
    expect(latestRated([])).toBeNull();
  });
});
