import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The themes that Teams and Outlook know, by their names there. */
export type HostTheme = 'default' | 'dark' | 'contrast';

const themes: Readonly<Record<HostTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Reads the host's name of a theme; one this app does not know is shown in the default one. */
export function hostThemeFrom(name: string | null | undefined): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

/** Fluent's theme of that name. */
export function fluentTheme(theme: HostTheme): Theme {
  return themes[theme];
}
