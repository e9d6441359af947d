import { describe, expect, it } from 'vitest';
import { fluentTheme, hostThemeFrom } from './host-theme.ts';

describe("the host's theme", () => {
  it.each([
    ['default', 'default'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'default'],
    [undefined, 'default'],
  ])('%s is shown as %s', (name, theme) => {
    expect(hostThemeFrom(name)).toBe(theme);
  });

  it('has colours of its own in Fluent', () => {
    const backgrounds = (['default', 'dark', 'contrast'] as const).map(
      (theme) => fluentTheme(theme).colorNeutralBackground1,
    );
    expect(new Set(backgrounds).size).toBe(3);
  });
});
