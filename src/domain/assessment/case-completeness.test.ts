import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aDay,
  aKey,
  anAgencyNotice,
  aSubmittedAssessment,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
} from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import type { TaskKind } from '../task/task.ts';
import { missingFromCaseFile, type CaseFileContext } from './case-completeness.ts';
import type { FiledCopy } from './filed-copy.ts';

const copy: FiledCopy = {
  key: aKey('F1'),
  person: somePerson,
  assessment: someAssessmentKey,
  revision: 1,
  fileName: 'forms.docx',
  digest: 'a1',
  filedAt: someMoment,
};

const context: CaseFileContext = { today: someDay, filedCopies: [copy], draftDays: 28 };

const codes = (...given: Parameters<typeof missingFromCaseFile>) =>
  missingFromCaseFile(...given).map((item) => item.code);

describe('what a case file lacks', () => {
  it('is nothing once an assessment is submitted and filed [K-116]', () => {
    expect(missingFromCaseFile([aSubmittedAssessment()], [], context)).toEqual([]);
  });

  it('is a submitted assessment, when there is none [K-116]', () => {
    expect(codes([], [], context)).toEqual(['no-submitted-assessment']);
    expect(codes([aCompleteAssessment()], [], context)).toEqual(['no-submitted-assessment']);
  });

  it('is not a submitted assessment while one is only opened again [K-116]', () => {
    expect(codes([aCompleteAssessment({ revision: 2 })], [], context)).toEqual([]);
  });

  it('is the end of a draft left open beyond the days set [K-116]', () => {
    const draft = aCompleteAssessment({ revision: 2, startedOn: aDay('2026-10-27') });
    expect(codes([draft], [], context)).toEqual([]);
    const older = { ...draft, startedOn: aDay('2026-10-26') };
    expect(missingFromCaseFile([older], [], context)).toEqual([
      { code: 'draft-left-open', record: older.key, assessment: older.key },
    ]);
  });

  it('is the filed copy of this very revision [K-027][K-116]', () => {
    const second = aSubmittedAssessment({ revision: 2 });
    expect(codes([second], [], context)).toEqual(['copy-not-filed']);
    const filedCopies = [copy, { ...copy, key: aKey('F2'), revision: 2 }];
    expect(codes([second], [], { ...context, filedCopies })).toEqual([]);
  });

  it('is how an open risk is monitored [K-116]', () => {
    const unwatched = aCompleteRisk({ monitoringHow: '' });
    const closed = { ...unwatched, key: aKey('R3'), closedOn: someDay };
    const assessment = aSubmittedAssessment({ risks: [unwatched, closed] });
    expect(missingFromCaseFile([assessment], [], context)).toEqual([
      { code: 'monitoring-missing', record: unwatched.key, assessment: assessment.key },
    ]);
  });

  it('is word to an agency that has still to be told [K-016][K-116]', () => {
    const untold = anAgencyNotice({ key: aKey('K3'), toldOn: null });
    const assessment = aSubmittedAssessment({ agencyNotices: [anAgencyNotice(), untold] });
    expect(missingFromCaseFile([assessment], [], context)).toEqual([
      { code: 'agency-not-told', record: untold.key, assessment: assessment.key },
    ]);
  });

  it.each([
    ['high-risk', 'high-risk-unanswered'],
    ['authorise-short-term-risk', 'authorisation-open'],
    ['safeguarding-concern', 'concern-unanswered'],
    ['extreme-harm', 'alert-unanswered'],
    ['tell-involved-person', 'person-not-told'],
  ] as const satisfies readonly (readonly [TaskKind, string])[])(
    'is the answer to an open task: %s [K-116]',
    (kind, code) => {
      const open = aTask({ kind });
      const done = aTask({ kind, about: aKey('R3'), doneAt: someMoment });
      expect(missingFromCaseFile([aSubmittedAssessment()], [open, done], context)).toEqual([
        { code, record: open.about, assessment: open.assessment },
      ]);
    },
  );
});
