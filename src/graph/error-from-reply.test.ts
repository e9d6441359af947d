import { describe, expect, it } from 'vitest';
import { errorFromReply } from './error-from-reply.ts';

function body(code: string, message = ''): unknown {
  return { error: { code, message, innerError: { 'request-id': 'r-body' } } };
}

describe("the kind of Graph's refusal", () => {
  it.each([
    [301, 'invalid-response'],
    [400, 'refused-request'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'refused-request'],
    [409, 'duplicate'],
    [410, 'not-found'],
    [412, 'conflict'],
    [413, 'refused-request'],
    [424, 'failed-dependency'],
    [429, 'throttled'],
    [500, 'unavailable'],
    [501, 'refused-request'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ] as const)('follows status %i: %s', (status, kind) => {
    expect(errorFromReply(status, null)).toMatchObject({ kind, status });
  });

  it.each([
    'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [RecordKey].',
    'One or more fields with unique constraints already has the provided value.',
  ])(
    'is a duplicate when a unique column already holds the value, whatever the code: %s',
    (message) => {
      expect(errorFromReply(400, body('invalidRequest', message)).kind).toBe('duplicate');
    },
  );

  it('is a duplicate when a file of that name is there, and a conflict when the item moved on', () => {
    expect(errorFromReply(400, body('nameAlreadyExists')).kind).toBe('duplicate');
    expect(errorFromReply(409, body('resourceModified')).kind).toBe('conflict');
  });

  it('does not look for a meaning in the name of an inherited property', () => {
    expect(errorFromReply(400, body('constructor')).kind).toBe('refused-request');
  });
});

describe("the detail of Graph's refusal", () => {
  it.each([
    "Field 'Likelihood' is not recognized",
    "Column 'Likelihood' does not exist. It may have been deleted by another user.",
    'The property Likelihood does not exist on type',
  ])('names the column that the list does not have: %s', (message) => {
    expect(errorFromReply(400, body('invalidRequest', message)).detail).toBe('Likelihood');
  });

  it("is Graph's own code otherwise", () => {
    expect(errorFromReply(403, body('accessDenied', 'No')).detail).toBe('accessDenied');
  });

  it('is empty when the code is no code or the body no error', () => {
    expect(errorFromReply(400, body('some words of a person')).detail).toBe('');
    expect(errorFromReply(400, 'text').detail).toBe('');
  });
});

describe('the request id of a refusal', () => {
  it("is the header's, or else the body's", () => {
    expect(errorFromReply(400, body('x'), 'r-header').requestId).toBe('r-header');
    expect(errorFromReply(400, body('x')).requestId).toBe('r-body');
  });
});
