import { describe, expect, it } from 'vitest';
import { aCompleteRisk, rated, someDay } from '../../../../test/support/assessment-builder.ts';
import { codesWith } from '../../../../test/support/unmet-codes.ts';
import { unrated } from '../../risk-matrix/rating.ts';

describe('monitoring', () => {
  const unwatched = { monitoringHow: '', monitoringHowOften: ' ' };

  it('is asked of each risk: how and how often [K-035]', () => {
    expect(codesWith({ risks: [aCompleteRisk(unwatched)] })).toEqual([
      'monitoring-how-missing',
      'monitoring-how-often-missing',
    ]);
  });

  it('is asked of a low risk too [K-028]', () => {
    const low = aCompleteRisk({
      ...unwatched,
      monitoringHow: 'Telephone call',
      firstRating: rated(1, 1),
      resultingRating: unrated,
    });
    expect(codesWith({ risks: [low], actions: [] })).toEqual(['monitoring-how-often-missing']);
  });

  it('is not asked of a closed risk, but why it was closed is [K-025]', () => {
    const closed = aCompleteRisk({ ...unwatched, closedOn: someDay });
    expect(codesWith({ risks: [closed] })).toEqual(['closed-reason-missing']);
  });
});
