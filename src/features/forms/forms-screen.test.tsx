// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AssessmentKey, PersonReference } from '#domain/shared/record-key.ts';
import { evaluationForm } from '#content/forms/evaluation-form.ts';
import { ratingForm } from '#content/forms/rating-form.ts';
import { WorkplaceContext } from '#features/workplace/workplace-context.tsx';
import { GraphError } from '#graph/graph-error.ts';
import { assessmentToRecords } from '#records/mappers/assessment-mapper.ts';
import { personToRecord } from '#records/mappers/person-mapper.ts';
import type { DesiredRecord } from '#records/record.ts';
import type { RecordPage, RecordQuery } from '#records/record-store.ts';
import { OpenSessions } from '#workflows/editing/open-sessions.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { someMoment, theAssessor } from '../../../test/support/assessment-builder.ts';
import { someForms } from '../../../test/support/forms-builder.ts';
import { FormsScreen } from './forms-screen.tsx';

const { person, assessment } = someForms();
const address = `/people/${person.reference}/assessments/${assessment.key}/forms`;
const everything = [personToRecord(person), ...assessmentToRecords(assessment)];

function pageOf(records: readonly DesiredRecord[], { list }: RecordQuery): RecordPage {
  const stamp = {
    itemId: '1',
    etag: '"1"',
    createdBy: theAssessor,
    createdAt: someMoment,
    modifiedBy: theAssessor,
    modifiedAt: someMoment,
  };
  const found = records.filter((record) => record.list === list);
  return { records: found.map((record) => ({ ...record, ...stamp })), unreadable: [], more: false };
}

/** A place whose lists hold `records`; reading goes wrong first when `failures` are given. */
function place(records: readonly DesiredRecord[], failures: GraphError[] = []): Workplace {
  const read = (queries: readonly RecordQuery[]) => {
    const failure = failures.shift();
    if (failure) return Promise.reject(failure);
    return Promise.resolve(queries.map((query) => pageOf(records, query)));
  };
  const parts = {
    store: { read },
    outbox: { get: () => Promise.resolve(null) },
    sessions: new OpenSessions(),
  };
  return parts as unknown as Workplace;
}

function show(workplace: Workplace, at = address) {
  render(
    <FluentProvider theme={webLightTheme}>
      <WorkplaceContext value={workplace}>
        <QueryClientProvider
          client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        >
          <MemoryRouter initialEntries={[at]}>
            <Routes>
              <Route
                path="/people/:reference/assessments/:assessmentKey/forms"
                element={<FormsScreen />}
              />
            </Routes>
          </MemoryRouter>
        </QueryClientProvider>
      </WorkplaceContext>
    </FluentProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the forms on the screen', () => {
  it('are both forms with what was recorded, and the person’s own words [K-026, K-031]', async () => {
    show(place(everything));
    const evaluation = await screen.findByRole('table', { name: evaluationForm.title });
    expect(within(evaluation).getByText('Falling on the stairs')).toBeTruthy();
    const columns = Object.values(evaluationForm.columns).map((column) => column.heading);
    const headings = within(evaluation).getAllByRole('columnheader');
    expect(headings.map((cell, at) => cell.textContent.startsWith(columns[at] ?? '?'))).toEqual(
      columns.map(() => true),
    );
    const fields = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(fields).toEqual(Object.values(evaluationForm.header));
    expect(screen.getByRole('heading', { name: 'In the person’s own words' })).toBeTruthy();
  });

  it('draw the matrix with headings for rows and columns, and mark the risk in words [K-021]', async () => {
    show(place(everything));
    const matrix = await screen.findByRole('table', { name: ratingForm.matrixTitle });
    expect(within(matrix).getAllByRole('cell')).toHaveLength(25);
    expect(within(matrix).getByRole('rowheader', { name: 'Very unlikely' })).toBeTruthy();
    expect(within(matrix).getByRole('cell', { name: '12 Medium First: 1' })).toBeTruthy();
    expect(within(matrix).getByRole('cell', { name: '8 Medium Resulting: 1' })).toBeTruthy();
  });

  it('show what was typed as text, never as markup', async () => {
    const written = { ...assessment, wants: '<img src=x onerror="alert(1)">' };
    show(place([personToRecord(person), ...assessmentToRecords(written)]));
    expect(await screen.findByText(written.wants)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('print when asked to', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show(place(everything));
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('are handed over as a Word file whose name carries the reference and no name', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    show(place(everything));
    await userEvent.click(await screen.findByRole('button', { name: 'Download Word' }));
    await vi.waitFor(() => expect(names).toEqual([`${assessment.key} revision 1.docx`]));
  });
});

describe('forms that cannot be shown', () => {
  it('say what happened and come back when asked again', async () => {
    show(place(everything, [new GraphError('throttled')]));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table', { name: evaluationForm.title })).toBeTruthy();
  });

  it('are not shown without the person’s name', async () => {
    show(place(assessmentToRecords(assessment)));
    expect(await screen.findByText('The forms cannot be shown yet')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('lead nowhere when there is no such assessment', async () => {
    show(place([personToRecord(person)]));
    expect(await screen.findByText('There is nothing at this address')).toBeTruthy();
  });

  it.each([
    ['a key that is none', `/people/${person.reference}/assessments/%3Cscript%3E/forms`],
    [
      'an assessment of somebody else',
      `/people/${'EK-9Z9Z9Z' as PersonReference}/assessments/${'EK-2F7K9Q-4HT2' as AssessmentKey}/forms`,
    ],
  ])('lead nowhere for %s', async (_, at) => {
    show(place(everything), at);
    expect(await screen.findByText('There is nothing at this address')).toBeTruthy();
  });
});
