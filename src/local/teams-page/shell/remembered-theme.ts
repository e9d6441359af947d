import { hostThemes, type HostThemeName } from '../protocol/host-message.ts';

const place = 'local-m365-theme';

/** The theme of the last visit, or the light one. */
export function rememberedTheme(): HostThemeName {
  const kept = localStorage.getItem(place);
  return hostThemes.find((theme) => theme === kept) ?? 'default';
}

export function rememberTheme(theme: HostThemeName): void {
  localStorage.setItem(place, theme);
}
