import { describe, expect, it } from 'vitest';
import { aCompleteRisk, someDay } from '../../../test/support/assessment-builder.ts';
import { closeRisk, reopenRisk } from './close-risk.ts';

const risk = aCompleteRisk();
const closed = { ...risk, closedOn: someDay, closedReason: 'She moved downstairs' };

describe('closing a risk', () => {
  it('keeps its record with the day and the reason [K-025]', () => {
    const act = { reason: 'She moved downstairs', on: someDay };
    expect(closeRisk(risk, act)).toEqual({ ok: true, value: closed });
  });

  it('is refused without a reason [K-025]', () => {
    expect(closeRisk(risk, { reason: ' ', on: someDay })).toEqual({
      ok: false,
      error: { code: 'reason-missing' },
    });
  });

  it('is refused when it is closed already [K-025]', () => {
    expect(closeRisk(closed, { reason: 'Again', on: someDay })).toEqual({
      ok: false,
      error: { code: 'already-closed' },
    });
  });
});

describe('opening a risk again', () => {
  it('brings it back as it was [K-025]', () => {
    expect(reopenRisk(closed)).toEqual({ ok: true, value: risk });
  });

  it('is refused while it is open [K-025]', () => {
    expect(reopenRisk(risk)).toEqual({ ok: false, error: { code: 'not-closed' } });
  });
});
