// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { aCasePlace, aPerson } from '../../../test/support/case-place.ts';
import { showScreen } from '../../../test/support/show-screen.tsx';
import { AddPersonScreen } from './add-person-screen.tsx';

afterEach(cleanup);

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add this person' }));

async function fill({ given = 'Grace', family = 'Mensah', team = 'Harbour' } = {}) {
  await userEvent.type(field('Given name'), given);
  await userEvent.type(field('Family name'), family);
  await userEvent.type(field('Team'), team);
}

const open = (place = aCasePlace()) => {
  showScreen(AddPersonScreen, { workplace: place.workplace, path: '/people/new' });
  return place;
};

describe('adding a person', () => {
  it('records them in one round trip and opens their page', async () => {
    const { service } = open();
    await fill();
    service.roundTrips = 0;
    await add();
    expect(await screen.findByText(/Elsewhere: \/people\/EK-/)).toBeTruthy();
    expect(service.roundTrips).toBe(1);
    expect(service.fieldsOf('People')[0]).toMatchObject({ GivenName: 'Grace', Team: 'Harbour' });
  });

  it('says at each field what is missing and goes to the first', async () => {
    const { service } = open();
    await add();
    expect(screen.getByText('Give the person’s given name.')).toBeTruthy();
    expect(screen.getByText('Give the person’s family name.')).toBeTruthy();
    expect(screen.getByText('Name the team that works with the person.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Given name'));
    expect(service.roundTrips).toBe(0);
  });

  it('refuses a date of birth in the future, and half a date', async () => {
    const { service } = open();
    await fill();
    const born = screen.getByLabelText<HTMLInputElement>('Date of birth');
    fireEvent.change(born, { target: { value: '2036-11-24' } });
    await add();
    expect(screen.getByText('This day is in the future. Check the year.')).toBeTruthy();
    fireEvent.change(born, { target: { value: '' } });
    Object.defineProperty(born, 'validity', { value: { badInput: true } });
    await add();
    expect(screen.getAllByText(/Finish the date/).length).toBeGreaterThan(0);
    expect(service.fieldsOf('People')).toEqual([]);
  });

  it('shows who bears the same name already, and stands in nobody’s way', async () => {
    const place = aCasePlace();
    await place.putPerson(aPerson());
    open(place);
    await fill({ given: 'Winnie', family: 'Addo' });
    expect(await screen.findByText('Someone with this name is already recorded')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Winnie Addo/ })).toBeTruthy();
    await add();
    expect(await screen.findByText(/Elsewhere: \/people\/EK-/)).toBeTruthy();
    expect(place.service.fieldsOf('People')).toHaveLength(2);
  });

  it('loses nothing typed when SharePoint refuses, and says what to do', async () => {
    const place = aCasePlace();
    place.service.missingColumns.add('People.Team');
    open(place);
    await fill();
    await add();
    expect(await screen.findByText('SharePoint did not accept this')).toBeTruthy();
    expect(field('Given name').value).toBe('Grace');
    expect(field('Team').value).toBe('Harbour');
  });

  it('keeps a person on this device when there is no connection', async () => {
    const place = aCasePlace();
    open(place);
    await fill();
    place.service.nextFault = () => ({ kind: 'lost', when: 'before' });
    await add();
    expect(await screen.findByText(/is kept on this device/)).toBeTruthy();
    expect(await place.workplace.outbox.waiting()).toHaveLength(1);
  });

  it('still has what was typed after another screen was looked at', async () => {
    const place = open();
    await fill();
    cleanup();
    open(place);
    expect(field('Given name').value).toBe('Grace');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    cleanup();
    open(place);
    await waitFor(() => expect(field('Given name').value).toBe(''));
  });
});
