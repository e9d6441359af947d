import type { BrowserContext } from 'playwright-core';
import type { JourneyPlace } from './journey-place.ts';
import { openPage, type Visit } from './visit.ts';

/** Opens an address in the browser someone used before, which still holds what it kept and who was signed in. */
export async function openAgain(
  { microsoft365 }: JourneyPlace,
  context: BrowserContext,
  to: string,
): Promise<Visit> {
  const address = new URL(microsoft365.hostOrigin);
  address.searchParams.set('to', to);
  const visit = await openPage(context, address.href);
  await visit.app.getByText('Signed in as').waitFor();
  return visit;
}
