import { askForTokens } from './calls.ts';
import type { DirectoryPerson, Place, TokenRefusalCode } from './contract.ts';
import type { TokenRequest } from './protocol/host-answer.ts';
import { tokenGiven, tokenRefused, type BridgeStatus } from './protocol/nested-app-auth.ts';

const statuses: Readonly<Record<TokenRefusalCode, BridgeStatus>> = {
  'interaction-required': 'USER_INTERACTION_REQUIRED',
  'other-person': 'ACCOUNT_UNAVAILABLE',
  'unknown-app': 'PERSISTENT_ERROR',
  'unknown-scope': 'PERSISTENT_ERROR',
};

/** What the page lends to whoever fetches tokens for the app. */
export interface TokenDesk {
  readonly place: Place;
  readonly person: DirectoryPerson;
  /** Asks the person whether to sign in again; false when they would rather not. */
  readonly confirm: () => Promise<boolean>;
  /** Somebody else signed in, in another window. */
  readonly onOtherPerson: () => void;
}

/** Answers the app's question for a token with the reply's args; never throws. */
export async function giveAppToken(
  { place, person, confirm, onOtherPerson }: TokenDesk,
  { requestId, interactive, ...asked }: TokenRequest,
): Promise<readonly unknown[]> {
  try {
    if (interactive && !(await confirm()))
      return tokenRefused(requestId, 'USER_CANCEL', 'The person did not sign in');
    const given = await askForTokens({ ...asked, interactive, personId: person.id });
    if (typeof given !== 'string')
      return tokenGiven(requestId, { ...given, tenantId: place.tenantId, person });
    if (given === 'other-person') onOtherPerson();
    return tokenRefused(requestId, statuses[given], given);
  } catch {
    return tokenRefused(requestId, 'NO_NETWORK', 'The sign-in service did not answer');
  }
}
