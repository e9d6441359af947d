import { useEffect } from 'react';
import { focusInside } from './focus-inside.ts';

/** How long a field that is still being drawn is waited for. */
const patienceMs = 2000;

/**
 * Moves focus to the field an address's fragment names. The field may appear a moment later, once its risk has opened.
 */
export function useFieldFocus(hash: string): void {
  useEffect(() => {
    if (hash.length < 2) return undefined;
    const id = decodeURIComponent(hash.slice(1));
    const focus = () => {
      const element = document.getElementById(id);
      if (element) focusInside(element);
      return element !== null;
    };
    if (focus()) return undefined;
    const observer = new MutationObserver(() => focus() && observer.disconnect());
    observer.observe(document.body, { childList: true, subtree: true });
    const giveUp = setTimeout(() => observer.disconnect(), patienceMs);
    return () => {
      observer.disconnect();
      clearTimeout(giveUp);
    };
  }, [hash]);
}
