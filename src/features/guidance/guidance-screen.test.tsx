// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { policySources, sourceStatusWording } from '#content/policy-sources.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { GuidanceScreen } from './guidance-screen.tsx';

afterEach(cleanup);

function part(name: string) {
  render(
    <FluentProvider theme={webLightTheme}>
      <GuidanceScreen />
    </FluentProvider>,
  );
  return within(screen.getByRole('region', { name }));
}

describe('the guidance', () => {
  it('says what every value of likelihood and impact means [K-018]', () => {
    const scales = part('Likelihood and impact');
    for (const { definition } of [...likelihoodScale, ...impactScale])
      expect(scales.getByText(definition)).toBeTruthy();
  });

  it('shows the worked example moving from High 20 to Medium 8 [K-033]', () => {
    const example = part('A worked example');
    expect(example.getByText('High 20')).toBeTruthy();
    expect(example.getByText('Medium 8')).toBeTruthy();
  });

  it('lists every policy source with its status [K-118]', () => {
    const rows = part('Policy sources and their status').getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(
      policySources.map(
        (source) => expect.stringContaining(sourceStatusWording[source.status]) as string,
      ),
    );
  });

  it('gives each level its action and timescale in the source’s own words', () => {
    const levels = part('Levels, action and timescale');
    expect(levels.getByText('“Take immediate steps to address the risk(s).”')).toBeTruthy();
  });
});
