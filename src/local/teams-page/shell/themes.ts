import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { HostThemeName } from '../protocol/host-message.ts';

/** Fluent's theme for each of Teams' themes, and what people call it. */
export const themes: Readonly<
  Record<HostThemeName, { readonly words: string; readonly fluent: Theme }>
> = {
  default: { words: 'Light', fluent: teamsLightTheme },
  dark: { words: 'Dark', fluent: teamsDarkTheme },
  contrast: { words: 'High contrast', fluent: teamsHighContrastTheme },
};
