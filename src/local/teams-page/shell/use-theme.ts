import { useState } from 'react';
import type { HostThemeName } from '../protocol/host-message.ts';
import { rememberedTheme, rememberTheme } from './remembered-theme.ts';

/** The theme that is on, and a way to change it for this visit and the next. */
export function useTheme(): readonly [HostThemeName, (theme: HostThemeName) => void] {
  const [theme, setTheme] = useState(rememberedTheme);
  const change = (next: HostThemeName) => {
    rememberTheme(next);
    setTheme(next);
  };
  return [theme, change];
}
