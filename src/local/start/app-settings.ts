import type { Settings } from '#hosts/settings.ts';
import { demoGroups } from '../directory/demo-groups.ts';
import { displayNameOf, membersOf } from '../directory/directory.ts';
import { appRegistration, tenant } from '../directory/tenant.ts';
import { appScopes } from '../tokens/app-scopes.ts';

/** Where the three parts of the place are. */
export interface Addresses {
  readonly hostOrigin: string;
  readonly graphOrigin: string;
  readonly siteId: string;
}

/** The settings that the app is served with here, as a council would write them for its own tenant. */
export function appSettings({ hostOrigin, graphOrigin, siteId }: Addresses): Settings {
  const [representative] = membersOf('healthAndSafety');
  if (!representative) throw new Error('The directory has no health and safety representative');
  return {
    clientId: appRegistration.clientId,
    tenantId: tenant.id,
    // As in any tenant. Nothing is sent there: the host signs people in.
    authority: `https://login.microsoftonline.com/${tenant.id}`,
    graphOrigin,
    graphScopes: appScopes.map((scope) => `${graphOrigin}/${scope}`),
    siteId,
    hostOrigins: [hostOrigin],
    groups: {
      practitioners: demoGroups.practitioners.id,
      managers: demoGroups.managers.id,
      panelMembers: demoGroups.panelMembers.id,
      leads: demoGroups.leads.id,
      administrators: demoGroups.administrators.id,
    },
    healthAndSafetyRepresentative: {
      id: representative.id,
      name: displayNameOf(representative),
    },
    councilName: tenant.councilName,
    safeguardingPolicyUrl: `https://www.${tenant.domain}/safeguarding`,
  };
}
