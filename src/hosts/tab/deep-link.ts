/** Only what our own addresses are made of: letters, digits, hyphens, slashes and one anchor. */
const ours = /^\/?[\w-]+(\/[\w-]+)*(#[\w-]+)?$/;

/**
 * The address inside the app that a link from a card or a mail asks for; null when it asks for none. What is no address
 * of ours still leads somewhere: to the page that says so.
 */
export function addressOfDeepLink(subPageId: string | undefined): string | null {
  if (!subPageId || subPageId === '/') return null;
  if (!ours.test(subPageId)) return '/unreadable-link';
  return subPageId.startsWith('/') ? subPageId : `/${subPageId}`;
}
