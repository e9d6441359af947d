import { hostThemeFrom, type HostTheme } from './host-theme.ts';

const place = 'evenkeel-theme';

/**
 * The theme of the last visit: the page is painted before the host can say which one is on, and a white flash in a dark
 * Teams hurts. Storage may be closed to framed pages; then it is the default one.
 */
export function rememberedTheme(): HostTheme {
  try {
    return hostThemeFrom(localStorage.getItem(place));
  } catch {
    return 'default';
  }
}

/** Remembers the theme for the next visit, where the browser allows it. */
export function rememberTheme(theme: HostTheme): void {
  try {
    localStorage.setItem(place, theme);
  } catch {
    // Nothing depends on it: the next visit starts in the default theme.
  }
}
