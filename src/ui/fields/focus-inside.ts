const focusable =
  'input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex="0"]';

/** Moves focus to the element when it can take it, else to the first control inside it. */
export function focusInside(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  const control = element.matches(focusable) ? element : element.querySelector(focusable);
  const target = control instanceof HTMLElement ? control : element;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
