import type { Settings } from '#hosts/settings.ts';

const settings: Settings = {
  clientId: '11111111-0000-4000-8000-000000000001',
  tenantId: '11111111-0000-4000-8000-000000000002',
  authority: 'https://login.microsoftonline.com/11111111-0000-4000-8000-000000000002',
  graphOrigin: 'https://graph.microsoft.com',
  graphScopes: ['https://graph.microsoft.com/Sites.Selected'],
  siteId: 'council.sharepoint.com,aaaa-1,bbbb-2',
  hostOrigins: [],
  groups: {
    practitioners: 'group-practitioners',
    managers: 'group-managers',
    panelMembers: 'group-panel-members',
    leads: 'group-leads',
    administrators: 'group-administrators',
  },
  healthAndSafetyRepresentative: { id: 'staff-hs', name: 'Noor Haddad' },
  councilName: 'Example Council',
  safeguardingPolicyUrl: 'https://council.example/safeguarding',
};

/** Settings as a council would have them, with what a test needs to be different. */
export function settingsWith(overrides: Partial<Settings> = {}): Settings {
  return { ...settings, ...overrides };
}
