/** The parts of the app that its navigation leads to. */
export type Section = 'my-work' | 'people' | 'guidance';

/** The section an address belongs to; null when there is nothing there. */
export function sectionOf(pathname: string): Section | null {
  if (pathname === '/') return 'my-work';
  if (/^\/people(\/|$)/.test(pathname)) return 'people';
  return /^\/guidance(\/|$)/.test(pathname) ? 'guidance' : null;
}
