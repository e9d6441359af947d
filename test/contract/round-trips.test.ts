import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '#workflows/open-app.ts';
import { openAssessment } from '#workflows/open-assessment.ts';
import { openPerson } from '#workflows/open-person.ts';
import { searchPeople } from '#workflows/search-people.ts';
import type { Workplace } from '#workflows/workplace.ts';
import {
  editAssessment,
  saveChange,
  startCase,
  type WhichAssessment,
} from '../support/edit-over-http.ts';
import { withRisks } from '../support/fill-assessment.ts';
import { startHttpPlace, type HttpPlace } from '../support/http-place.ts';

let place: HttpPlace;
let asha: Workplace;
let which: WhichAssessment;

beforeAll(async () => {
  place = await startHttpPlace();
  asha = place.as('asha.rahman');
  which = await startCase(asha);
  const session = await editAssessment(asha, which);
  await saveChange(session, (assessment) => withRisks(assessment, 8, asha.chance));
});
afterAll(() => place.stop());

async function roundTripsOf(act: () => Promise<unknown>): Promise<number> {
  const before = place.server.graph.roundTrips();
  await act();
  return place.server.graph.roundTrips() - before;
}

describe('the round trips to Graph, counted over HTTP', () => {
  it('are one to open the app after sign-in', async () => {
    expect(await roundTripsOf(() => openApp(asha))).toBe(1);
  });

  it('are one to search for people by name, and one by reference', async () => {
    expect(await roundTripsOf(() => searchPeople(asha, 'add'))).toBe(1);
    expect(await roundTripsOf(() => searchPeople(asha, which.person.slice(0, 5)))).toBe(1);
  });

  it('are one to open a person’s page', async () => {
    expect(await roundTripsOf(() => openPerson(asha, which.person))).toBe(1);
  });

  it('are one to open an assessment', async () => {
    expect(await roundTripsOf(() => openAssessment(asha, which))).toBe(1);
  });

  it('are one to save an assessment after a change to each of its 8 risks', async () => {
    const session = await editAssessment(asha, which);
    const trips = await roundTripsOf(() =>
      saveChange(session, (assessment) => ({
        ...assessment,
        wants: 'To walk home alone, and to the shops',
        risks: assessment.risks.map((risk) => ({ ...risk, weighing: 'She knows the way' })),
      })),
    );
    expect(session.state().value.assessment.risks).toHaveLength(8);
    expect(trips).toBe(1);
  });

  it('are one to save a new assessment with 8 risks and an action for each', async () => {
    const { assessment, person } = await startCase(asha);
    const session = await editAssessment(asha, { assessment, person });
    const trips = await roundTripsOf(() =>
      saveChange(session, (given) => withRisks(given, 8, asha.chance)),
    );
    expect(trips).toBe(1);
  });
});
