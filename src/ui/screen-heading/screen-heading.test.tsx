// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ScreenHeading } from './screen-heading.tsx';

afterEach(cleanup);

describe('the heading of a screen', () => {
  it('takes the focus when the screen opens, so that a screen reader says where one is', () => {
    render(<ScreenHeading title="Winnie Addo" reference="EK-2F7K9Q" about="Harbour" />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Winnie Addo' }));
    expect(screen.getByText('EK-2F7K9Q · Harbour')).toBeTruthy();
  });
});
