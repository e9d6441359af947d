import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addRisk,
  assessmentKeyIn,
  goToStep,
  ourMatrix,
  untilSaved,
} from '../support/journey/assessment-screen.ts';
import { graphAs, type GraphByHand } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { rateByMouse } from '../support/journey/rate-by-mouse.ts';
import { startFirstAssessment } from '../support/journey/record-people.ts';
import type { Visit } from '../support/journey/visit.ts';

describe('extreme harm', () => {
  let place: JourneyPlace;
  let asha: Visit;
  let graph: GraphByHand;
  let key: string;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
    graph = await graphAs('asha.rahman', place.microsoft365);
    asha = await place.visit('asha.rahman');
    await startFirstAssessment(asha, { givenName: 'Ines', familyName: 'Calder' });
    key = assessmentKeyIn(asha.address());
  });
  afterAll(() => place.stop());

  it('reaches the Health and Safety representative at once, though the score is low [K-038]', async () => {
    const { app, page } = asha;
    await addRisk(app, 'The gas fire leaks while she sleeps');
    await goToStep(app, 'evaluate');
    for (const role of ['The person', 'Carer']) {
      await app.getByRole('button', { name: 'Add someone involved' }).click();
      await app.getByRole('combobox', { name: 'Role' }).last().selectOption({ label: role });
    }
    await rateByMouse(page, ourMatrix(app), 'Very unlikely', 'Major');
    await ourMatrix(app).getByText('Very unlikely × Major = 5, Low').waitFor();
    await app.getByRole('checkbox', { name: 'Extreme harm is possible' }).check();
    await untilSaved(app);

    const joan = await place.visit('joan.tate');
    const urgent = joan.app.getByRole('region', { name: 'High risks and alerts' });
    await urgent.getByText('Extreme harm is possible').waitFor();
    await urgent.getByText('Low 5').waitFor();
    await joan.leave();
    const [alert] = await graph.items('Concerns', 'AssessmentKey', key);
    expect(alert?.fields).toMatchObject({ Kind: 'extreme-harm' });
  });

  it('keeps a notice to each person involved open until it is recorded who told them what [K-039]', async () => {
    const { app } = asha;
    await goToStep(app, 'manage');
    const notices = app.getByRole('region', { name: /Tell everyone involved of the danger/ });
    await notices.getByText('The person: not yet told').waitFor();
    await notices.getByText('Carer: not yet told').waitFor();
    const button = notices.getByRole('button', { name: 'Record that carer was told' });
    await button.click();
    await notices
      .getByText('Say what you told them, of the event and of the need to stop.')
      .waitFor();
    await notices
      .getByRole('textbox', { name: 'What was done' })
      .last()
      .fill('Told him of the leak, and to leave the fire off');
    await button.click();
    await notices.getByText(/Carer: told by Asha Rahman on .* Told him of the leak/).waitFor();
    await untilSaved(app);
    const tasks = await graph.items('Tasks', 'AssessmentKey', key);
    const notice = tasks.filter(({ fields }) => fields.Kind === 'tell-involved-person');
    expect(notice.map(({ fields }) => Boolean(fields.DoneAt)).sort()).toEqual([false, true]);
    await notices.getByText('The person: not yet told').waitFor();
  });
});
