import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { personOf, type AssessmentKey, type PersonReference } from '#domain/shared/record-key.ts';

/** Every address in the app, in one place. Addresses carry references only, never a name. */
export const paths = {
  myWork: '/',
  people: '/people',
  addPerson: '/people/new',
  guidance: '/guidance',
  person: (reference: PersonReference) => `/people/${reference}`,
  assessment: (key: AssessmentKey, step?: AssessmentStep, anchor?: string) =>
    `/people/${personOf(key)}/assessments/${key}${step ? `/${step}` : ''}${anchor ? `#${anchor}` : ''}`,
  forms: (key: AssessmentKey) => `/people/${personOf(key)}/assessments/${key}/forms`,
} as const;
