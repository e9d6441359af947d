import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aKey,
  rated,
  someDay,
} from '../../../test/support/assessment-builder.ts';
import { parseRecordKey } from '../shared/record-key.ts';
import { alertsRaised } from './alerts-raised.ts';

const harmful = aCompleteRisk({ extremeHarm: true, firstRating: rated(1, 1) });

describe('an extreme-harm alert', () => {
  it('goes out for each open risk that is ticked, whatever the score [K-038]', () => {
    const risks = [
      harmful,
      aCompleteRisk({ key: aKey('R3') }),
      aCompleteRisk({ key: aKey('R4'), extremeHarm: true, closedOn: someDay }),
    ];
    expect(alertsRaised(aCompleteAssessment({ risks }))).toEqual([
      {
        key: aKey('R2R2-ALERT01'),
        person: 'EK-2F7K9Q',
        assessment: 'EK-2F7K9Q-4HT2',
        risk: harmful.key,
      },
    ]);
  });

  it('has a key that can be read back and changes with the revision [K-038]', () => {
    const keys = [1, 2].flatMap((revision) =>
      alertsRaised(aCompleteAssessment({ revision, risks: [harmful] })).map((alert) => alert.key),
    );
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(parseRecordKey(key)).toEqual({ ok: true, value: key });
  });
});
