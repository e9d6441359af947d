import { describe, expect, it } from 'vitest';
import { assessmentToRecords } from '#records/mappers/assessment-mapper.ts';
import {
  aCompleteAssessment,
  aMoment,
  anAssessment,
  someAssessmentKey,
  somePerson,
} from '../../test/support/assessment-builder.ts';
import { aCasePlace, aPerson } from '../../test/support/case-place.ts';
import { openAssessment } from './open-assessment.ts';

const which = { person: somePerson, assessment: someAssessmentKey };

async function placeWithAssessment() {
  const place = aCasePlace();
  await place.putPerson(aPerson());
  await place.putAssessment(aCompleteAssessment());
  return place;
}

describe('opening an assessment', () => {
  it('reads the person and every part of it in one round trip', async () => {
    const { service, workplace } = await placeWithAssessment();
    const opened = await openAssessment(workplace, which);
    expect(service.roundTrips).toBe(1);
    expect(opened?.person?.familyName).toBe('Addo');
    expect(opened?.start.value.assessment).toEqual(aCompleteAssessment());
    expect(opened?.start.unsentSaveKey).toBeNull();
  });

  it('answers null when there is no such assessment', async () => {
    const { workplace } = aCasePlace();
    expect(await openAssessment(workplace, which)).toBeNull();
  });

  it('starts from work kept on this device, whatever the server holds', async () => {
    const { workplace } = await placeWithAssessment();
    await workplace.outbox.put({
      parent: someAssessmentKey,
      base: [],
      desired: assessmentToRecords(anAssessment({ wants: 'Typed before the crash' })),
      saveKey: 'kept',
      changedAt: aMoment('2026-11-24T08:00:00.000Z'),
    });
    const opened = await openAssessment(workplace, which);
    expect(opened?.start.value.assessment.wants).toBe('Typed before the crash');
    expect(opened?.start.unsentSaveKey).toBe('kept');
  });

  it('opens from the device alone when there is no connection', async () => {
    const { service, workplace } = aCasePlace();
    await workplace.outbox.put({
      parent: someAssessmentKey,
      base: [],
      desired: assessmentToRecords(anAssessment({ wants: 'Typed in the lift' })),
      saveKey: 'kept',
      changedAt: aMoment('2026-11-24T08:00:00.000Z'),
    });
    service.nextFault = () => ({ kind: 'lost', when: 'before' });
    const opened = await openAssessment(workplace, which);
    expect(opened).toMatchObject({ person: null, fromDevice: true });
    expect(opened?.start.value.assessment.wants).toBe('Typed in the lift');
  });

  it('fails when there is no connection and nothing is kept here', async () => {
    const { service, workplace } = aCasePlace();
    service.nextFault = () => ({ kind: 'lost', when: 'before' });
    await expect(openAssessment(workplace, which)).rejects.toMatchObject({ kind: 'offline' });
  });
});
