// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { fieldAnchor, recordOfAnchor } from './field-anchor.ts';
import { useFieldFocus } from './use-field-focus.ts';

afterEach(cleanup);

const risk = 'EK-2F7K9Q-4HT2-K9P3' as RecordKey;
const anchor = fieldAnchor(risk, 'risk.weighing');

function Form({ opensLater = false }: { opensLater?: boolean }) {
  useFieldFocus(`#${anchor}`);
  const [open, setOpen] = useState(!opensLater);
  useEffect(() => {
    const timer = setTimeout(() => setOpen(true), 10);
    return () => clearTimeout(timer);
  }, []);
  return open && <textarea id={anchor} aria-label="Weighing" />;
}

describe('a link to a field', () => {
  it('names the record and the field, and the record can be read from it', () => {
    expect(anchor).toBe('EK-2F7K9Q-4HT2-K9P3.risk.weighing');
    expect(recordOfAnchor(`#${anchor}`)).toBe(risk);
    expect(recordOfAnchor(`#${fieldAnchor(null, 'assessment.wants')}`)).toBeNull();
  });

  it('moves the focus into the field it names', () => {
    render(<Form />);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Weighing' }));
  });

  it('waits for a field that appears a moment later', async () => {
    render(<Form opensLater />);
    expect(document.activeElement).toBe(document.body);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Weighing' })),
    );
  });
});
