// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MappedRisk } from './mapped-risk.ts';
import { HeatMap } from './heat-map.tsx';

afterEach(cleanup);

const falling: MappedRisk = {
  key: 'a',
  number: 1,
  label: 'Falling on the stairs',
  first: { likelihood: 5, impact: 4 },
  resulting: { likelihood: 2, impact: 4 },
};
const alone: MappedRisk = {
  key: 'b',
  number: 2,
  label: 'Being alone',
  first: { likelihood: 5, impact: 4 },
  resulting: null,
};

function show(risks: readonly MappedRisk[]) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <HeatMap risks={risks} />
    </FluentProvider>,
  ).container;
}

describe('the heat map', () => {
  it('says in its table what the picture shows: first and resulting score by number [K-034]', () => {
    show([falling, alone]);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '1. Falling on the stairsHigh 20Medium 8',
      '2. Being aloneHigh 20Not yet rated',
    ]);
  });

  it('marks a first and a resulting score apart, several in one cell beside each other', () => {
    const map = show([falling, alone]);
    const marks = [...map.querySelectorAll('[data-first], [data-resulting]')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2', '1']);
    expect(map.querySelectorAll('[data-resulting]')).toHaveLength(1);
    expect(marks[0]?.parentElement).toBe(marks[1]?.parentElement);
  });

  it('shows one mark, the resulting one, where the score did not move', () => {
    const map = show([{ ...falling, resulting: falling.first }]);
    expect(map.querySelectorAll('[data-first]')).toHaveLength(0);
    expect(map.querySelectorAll('[data-resulting]')).toHaveLength(1);
  });
});
