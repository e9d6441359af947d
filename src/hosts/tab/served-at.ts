/** Where the page is served; every address in the app stands below it. */
export const servedAt = '/tab';

/** The address in the app that a page's path stands for. */
export function addressIn(pathname: string): string {
  const below = pathname.startsWith(servedAt) ? pathname.slice(servedAt.length) : pathname;
  return below === '' ? '/' : below;
}
