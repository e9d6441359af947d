// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { matrixRows } from '#domain/risk-matrix/matrix-rows.ts';
import { unrated, type DraftRating, type Rating } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';
import { RiskMatrix } from './risk-matrix.tsx';

afterEach(cleanup);

interface Given {
  readonly start?: DraftRating;
  readonly other?: { readonly label: string; readonly rating: DraftRating };
  readonly from?: Rating;
}

function Chosen({ start = unrated, ...marks }: Given) {
  const [value, setValue] = useState(start);
  return (
    <FluentProvider theme={webLightTheme}>
      <RiskMatrix
        id="rating"
        field="risk.first-rating"
        label="Our rating"
        value={value}
        onChange={setValue}
        {...marks}
      />
    </FluentProvider>
  );
}

const axis = (name: string) => within(screen.getByRole('radiogroup', { name }));
const sentence = () => screen.getByRole('status').textContent;
const cells = () => [...document.querySelectorAll('[aria-hidden] > div')];

describe('the matrix on screen', () => {
  it('shows number and word in all 25 cells, highest likelihood and lowest impact first [K-021]', () => {
    render(<Chosen />);
    const written = cells().map((cell) => [
      cell.children[0]?.textContent,
      cell.children[1]?.textContent,
    ]);
    const expected = matrixRows
      .flat()
      .map(({ score, level }) => [String(score), levels[level].word]);
    expect(written).toEqual(expected);
  });

  it('chooses both halves when a cell is clicked', async () => {
    render(<Chosen />);
    await userEvent.click(cells()[8] as Element);
    expect(sentence()).toBe('Likely × Serious = 16, High');
    expect(axis('Likelihood').getByRole('radio', { checked: true })).toBe(
      axis('Likelihood').getByRole('radio', { name: 'Likely' }),
    );
    expect(axis('Impact').getByRole('radio', { checked: true })).toBe(
      axis('Impact').getByRole('radio', { name: 'Serious' }),
    );
  });

  it('is two groups of radio buttons to a keyboard, moved through by arrow keys [K-021]', async () => {
    render(<Chosen start={{ likelihood: 4, impact: 3 }} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(sentence()).toBe('Possible × Significant = 9, Medium');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(sentence()).toBe('Possible × Serious = 12, Medium');
  });

  it('asks for the other half when only one is chosen', async () => {
    render(<Chosen />);
    await userEvent.click(axis('Impact').getByRole('radio', { name: 'Major' }));
    expect(sentence()).toBe('Major. Now choose the likelihood.');
  });

  it('gives every value its short definition, and shows those of the chosen ones [K-018]', () => {
    render(<Chosen start={{ likelihood: 4, impact: 5 }} />);
    for (const radio of screen.getAllByRole('radio'))
      expect(radio.getAttribute('aria-description')).not.toBe('');
    expect(screen.getByText(/Likely: Expected to happen/)).toBeTruthy();
    expect(screen.getByText(/Major: Death, or harm/)).toBeTruthy();
  });

  it('tells what the cell under the pointer would be, and goes back when the pointer leaves', async () => {
    render(<Chosen start={{ likelihood: 1, impact: 1 }} />);
    await userEvent.hover(cells()[4] as Element);
    expect(sentence()).toBe('Very likely × Major = 25, High');
    await userEvent.unhover(cells()[4] as Element);
    expect(sentence()).toBe('Very unlikely × Minor = 1, Low');
  });

  it('lets the person’s own mark stand beside ours, in words too', () => {
    const other = { label: 'The person’s own', rating: { likelihood: 2, impact: 3 } as const };
    render(<Chosen start={{ likelihood: 4, impact: 4 }} other={other} />);
    expect(sentence()).toBe('Likely × Serious = 16, High');
    expect(screen.getByText('The person’s own: Unlikely × Significant = 6, Low')).toBeTruthy();
  });

  it('keeps the first rating in sight with an arrow to the resulting one [K-034]', () => {
    const { container } = render(
      <Chosen start={{ likelihood: 2, impact: 4 }} from={{ likelihood: 5, impact: 4 }} />,
    );
    expect(screen.getByText('First: Very likely × Serious = 20, High')).toBeTruthy();
    expect(container.querySelectorAll('line[marker-end]')).toHaveLength(1);
  });

  it('draws no arrow when nothing moved', () => {
    const same = { likelihood: 5, impact: 4 } as const;
    const { container } = render(<Chosen start={same} from={same} />);
    expect(container.querySelector('line')).toBeNull();
  });
});
