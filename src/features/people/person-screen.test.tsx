// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { GraphError } from '#graph/graph-error.ts';
import type { GraphReply } from '#graph/graph.ts';
import type { RecordStore } from '#records/record-store.ts';
import type { Workplace } from '#workflows/workplace.ts';
import {
  aHighRiskAssessment,
  aSubmittedAssessment,
  somePerson,
} from '../../../test/support/assessment-builder.ts';
import { aCasePlace, aPerson } from '../../../test/support/case-place.ts';
import { showScreen } from '../../../test/support/show-screen.tsx';
import { PersonScreen } from './person-screen.tsx';

afterEach(cleanup);

const person = aPerson({ whatMatters: 'The garden', communication: 'Speaks slowly' });

async function placeWithPerson() {
  const place = aCasePlace();
  await place.putPerson(person);
  return place;
}

/** Answers who manages whom and who is in which group, which lists in memory do not know. */
function withDirectory(workplace: Workplace): Workplace {
  const readAlongside: RecordStore['readAlongside'] = async (queries, _others, options) => ({
    pages: await workplace.store.read(queries, options),
    replies: new Map<string, GraphReply | GraphError>([
      ['manager', new GraphError('not-found', { status: 404 })],
      ['groups', { status: 200, body: { value: [] } }],
    ]),
  });
  return { ...workplace, store: { ...workplace.store, readAlongside } };
}

function open(workplace: Workplace, reference: string = somePerson) {
  showScreen(PersonScreen, {
    workplace: withDirectory(workplace),
    path: '/people/:reference',
    at: `/people/${reference}`,
  });
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('a person’s page', () => {
  it('opens in one round trip with who they are and what matters to them', async () => {
    const { workplace, service } = await placeWithPerson();
    open(workplace);
    expect(await screen.findByRole('heading', { name: 'Winnie Addo' })).toBeTruthy();
    expect(part('About the person').getByText('The garden')).toBeTruthy();
    expect(part('About the person').getByText('Speaks slowly')).toBeTruthy();
    expect(service.roundTrips).toBe(1);
  });

  it('says what the case file lacks, with a way to it [K-116]', async () => {
    const place = await placeWithPerson();
    await place.putAssessment(aSubmittedAssessment());
    open(place.workplace);
    await screen.findByRole('heading', { name: 'Winnie Addo' });
    expect(
      part('Case file').getByRole('link', { name: 'No copy of the submitted forms is on file.' }),
    ).toBeTruthy();
  });

  it('goes on with my draft instead of starting another assessment', async () => {
    const place = await placeWithPerson();
    await place.putAssessment(aHighRiskAssessment());
    open(place.workplace);
    const action = await screen.findByRole('button', { name: 'Continue the assessment' });
    expect(screen.queryByRole('button', { name: 'Start an assessment' })).toBeNull();
    await userEvent.click(action);
    expect(screen.getByText(/Elsewhere: .*assessments\/EK-2F7K9Q-4HT2/)).toBeTruthy();
  });

  it('starts an assessment, kept on this device until it is sent', async () => {
    const { workplace } = await placeWithPerson();
    open(workplace);
    await userEvent.click(await screen.findByRole('button', { name: 'Start an assessment' }));
    expect(await screen.findByText(/Elsewhere: .*\/assessments\/EK-2F7K9Q-/)).toBeTruthy();
    expect(await workplace.outbox.waiting()).toHaveLength(1);
  });

  it('shows one kind of entry alone when asked', async () => {
    const place = await placeWithPerson();
    await place.putAssessment(aSubmittedAssessment());
    open(place.workplace);
    await screen.findByText('Assessment submitted');
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Concerns');
    expect(screen.queryByText('Assessment submitted')).toBeNull();
    expect(screen.getByText('Nothing of this kind yet')).toBeTruthy();
  });

  it.each(['EK-000000', 'EK-2222ZZ', "x';--"])(
    'says that there is nothing at a broken or foreign address such as %s',
    async (reference) => {
      const { workplace } = await placeWithPerson();
      open(workplace, encodeURIComponent(reference));
      expect(await screen.findByText('There is nothing at this address')).toBeTruthy();
    },
  );
});

describe('changing a person’s details', () => {
  async function change(workplace: Workplace, typed: string) {
    open(workplace);
    await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
    const matters = screen.getByRole('textbox', { name: 'What matters to the person' });
    await userEvent.clear(matters);
    await userEvent.type(matters, typed);
  }
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

  it('saves what was changed and shows it', async () => {
    const { workplace, service } = await placeWithPerson();
    await change(workplace, 'The cat');
    await save();
    await screen.findByRole('button', { name: 'Change' });
    expect(await screen.findByText('The cat')).toBeTruthy();
    expect(service.fieldsOf('People')[0]).toMatchObject({ WhatMatters: 'The cat' });
  });

  it('joins what someone else changed elsewhere meanwhile', async () => {
    const { workplace, service } = await placeWithPerson();
    await change(workplace, 'The cat');
    service.edit('People', somePerson, { Communication: 'Uses a letter board' });
    await save();
    expect(await screen.findByText('Uses a letter board')).toBeTruthy();
    expect(service.fieldsOf('People')[0]).toMatchObject({
      WhatMatters: 'The cat',
      Communication: 'Uses a letter board',
    });
  });

  it('asks when someone else changed the same, and saves what was chosen', async () => {
    const { workplace, service } = await placeWithPerson();
    await change(workplace, 'The cat');
    service.edit('People', somePerson, { WhatMatters: 'The allotment' });
    await save();
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('The allotment')).toBeTruthy();
    await userEvent.click(dialog.getByRole('radio', { name: 'Yours' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save what I chose' }));
    expect(await screen.findByRole('button', { name: 'Change' })).toBeTruthy();
    expect(service.fieldsOf('People')[0]).toMatchObject({ WhatMatters: 'The cat' });
  });
});
