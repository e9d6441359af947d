import type { Shown } from './host-answer.ts';

/** The answer to `getContext`, in the flat form that teams-js turns into its own. */
export function contextOf({ theme, tenantId, person, subPageId }: Shown): Record<string, unknown> {
  return {
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: 'content',
    locale: 'en-gb',
    theme,
    tid: tenantId,
    userObjectId: person.id,
    userPrincipalName: person.address,
    userDisplayName: person.name,
    loginHint: person.address,
    entityId: 'evenkeel',
    isFullScreen: false,
    isMultiWindow: false,
    ...(subPageId !== null && { subEntityId: subPageId }),
  };
}
