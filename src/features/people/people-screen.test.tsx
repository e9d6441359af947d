// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { PersonReference } from '#domain/shared/record-key.ts';
import { aCasePlace, aPerson } from '../../../test/support/case-place.ts';
import { showScreen } from '../../../test/support/show-screen.tsx';
import { PeopleScreen } from './people-screen.tsx';

afterEach(cleanup);

async function openWith(...people: ReturnType<typeof aPerson>[]) {
  const place = aCasePlace();
  for (const person of people) await place.putPerson(person);
  showScreen(PeopleScreen, { workplace: place.workplace, path: '/people' });
  return place;
}

const search = (text: string) => userEvent.type(screen.getByRole('searchbox'), text);

describe('finding a person', () => {
  it('finds them by the start of their name and opens them by the keyboard', async () => {
    await openWith(aPerson());
    await search('add');
    const found = await screen.findByRole('link', { name: /Winnie Addo/ });
    found.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Elsewhere: /people/EK-2F7K9Q')).toBeTruthy();
  });

  it('finds them by their reference', async () => {
    await openWith(aPerson());
    await search('ek-2f7');
    expect(await screen.findByRole('link', { name: /Winnie Addo/ })).toBeTruthy();
  });

  it('takes quotation marks and scripts for the letters they are', async () => {
    await openWith(aPerson({ familyName: "O'Hara<b>" }));
    await search("o'hara<b>");
    expect(await screen.findByRole('link', { name: /O'Hara<b>/ })).toBeTruthy();
  });

  it('says so when nobody is recorded under what was typed', async () => {
    await openWith(aPerson());
    await search("' or 1 eq 1");
    expect(await screen.findByText('No one is recorded under this')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('No one found');
  });

  it('asks SharePoint once typing pauses, not for every letter', async () => {
    const { service } = await openWith(aPerson());
    await search('addo');
    await screen.findByRole('link', { name: /Winnie Addo/ });
    expect(service.roundTrips).toBe(1);
  });

  it('asks to type more when more people match than are shown', async () => {
    const letters = '23456789BCDFGHJKLMNPQRSTVWXZ';
    const people = Array.from({ length: 51 }, (_, index) => {
      const tail = `${letters[Math.floor(index / 28)]}${letters[index % 28]}`;
      return aPerson({ reference: `EK-2222${tail}` as PersonReference });
    });
    await openWith(...people);
    await search('addo');
    expect(await screen.findByText(/Type more of the name/)).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(50);
  }, 60_000);
});
