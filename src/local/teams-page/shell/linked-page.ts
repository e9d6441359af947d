/** The address in the app that this page's address leads to, as in `/?to=/people/EK-2F7K9Q`; null when it names none. */
export function linkedPage(search: string): string | null {
  return new URLSearchParams(search).get('to');
}

/** This page's address for an address in the app. */
export function linkTo(subPageId: string, hostOrigin: string): string {
  const url = new URL('/', hostOrigin);
  // Slashes may stand in a query as they are, and read better.
  url.search = `to=${encodeURIComponent(subPageId).replaceAll('%2F', '/')}`;
  return url.href;
}
