import { describe, expect, it } from 'vitest';
import type { PersonReference } from '#domain/shared/record-key.ts';
import { aCasePlace, aPerson } from '../../test/support/case-place.ts';
import { addPerson } from './add-person.ts';
import { recordConcern } from './raise-concern.ts';
import { sendWaiting } from './send-waiting.ts';
import { somePerson, theManager } from '../../test/support/assessment-builder.ts';

const { reference: _reference, ...details } = aPerson();

describe('adding a person', () => {
  it('takes one round trip', async () => {
    const { service, workplace } = aCasePlace();
    const added = await addPerson(workplace, details);
    expect(added.kind).toBe('saved');
    expect(service.roundTrips).toBe(1);
    expect(service.fieldsOf('People')).toHaveLength(1);
  });

  it('takes another reference when the first is somebody else’s', async () => {
    const draws = [...'000000000001'].map(Number);
    const { service, workplace, putPerson } = aCasePlace({ chance: () => draws.shift() ?? 2 });
    await putPerson(aPerson({ reference: 'EK-222222' as PersonReference }));
    const added = await addPerson(workplace, details);
    expect(added).toEqual({ kind: 'saved', reference: 'EK-222223' });
    expect(service.fieldsOf('People')).toHaveLength(2);
  });

  it('keeps the person on this device while there is no connection, and sends them later', async () => {
    const { service, workplace } = aCasePlace();
    service.nextFault = () => ({ kind: 'lost', when: 'before' });
    expect((await addPerson(workplace, details)).kind).toBe('kept');
    expect(await sendWaiting(workplace)).toMatchObject([{ reason: 'unreachable' }]);
    service.nextFault = () => null;
    expect(await sendWaiting(workplace)).toEqual([]);
    expect(service.fieldsOf('People')).toHaveLength(1);
    expect(await workplace.outbox.waiting()).toEqual([]);
  });

  it('does not add them twice when the reply was lost', async () => {
    const { service, workplace } = aCasePlace();
    const faults = [{ kind: 'lost', when: 'after' } as const];
    service.nextFault = () => faults.shift() ?? null;
    await addPerson(workplace, details);
    await sendWaiting(workplace);
    expect(service.fieldsOf('People')).toHaveLength(1);
  });
});

describe('raising a safeguarding concern', () => {
  const concern = {
    person: somePerson,
    assessment: null,
    what: 'Bruises she does not want to talk about',
    toldWhom: 'Duty desk',
    reference: '',
  };

  it('records it and asks the manager at once, in one round trip [K-010]', async () => {
    const { service, workplace } = aCasePlace();
    const raised = await recordConcern(workplace, concern, theManager);
    expect(raised.kind).toBe('saved');
    expect(service.roundTrips).toBe(1);
    expect(service.fieldsOf('Concerns')).toMatchObject([{ Kind: 'safeguarding' }]);
    expect(service.fieldsOf('Tasks')).toMatchObject([
      { Kind: 'safeguarding-concern', OpenFor: theManager.id },
    ]);
  });

  it('asks what is worrying before anything is recorded [K-010]', async () => {
    const { service, workplace } = aCasePlace();
    const raised = await recordConcern(workplace, { ...concern, what: '  ' }, theManager);
    expect(raised).toMatchObject({ kind: 'incomplete', problems: [{ field: 'concern.what' }] });
    expect(service.roundTrips).toBe(0);
  });
});
