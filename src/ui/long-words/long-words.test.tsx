// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LongWords } from './long-words.tsx';

afterEach(cleanup);

function show(text: string) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <p>
        <LongWords text={text} about="the concern" />
      </p>
    </FluentProvider>,
  ).container;
}

describe('words of any length', () => {
  it('are all there when they are few', () => {
    expect(show('The garden').textContent).toBe('The garden');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('show their beginning, and the rest when asked', async () => {
    const text = 'word '.repeat(12_000);
    const shown = show(text);
    expect(shown.textContent.length).toBeLessThan(700);
    await userEvent.click(screen.getByRole('button', { name: 'Show all of the concern' }));
    expect(shown.textContent).toContain(text);
    await userEvent.click(screen.getByRole('button', { name: 'Show less of the concern' }));
    expect(shown.textContent.length).toBeLessThan(700);
  });

  it('are never cut in the middle of a character', () => {
    const shown = show(`${'x'.repeat(599)}😀${'x'.repeat(100)}`);
    expect(shown.textContent).not.toMatch(/[\uD800-\uDBFF]…/);
  });
});
