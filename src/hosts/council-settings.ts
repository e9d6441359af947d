import type { StaffId } from '#domain/shared/staff-member.ts';
import type { CouncilSettings } from '#workflows/workplace.ts';
import type { Settings } from './settings.ts';

/** The part of the settings that the work itself needs. */
export function councilSettings(settings: Settings): CouncilSettings {
  const { councilName, siteId, groups, safeguardingPolicyUrl } = settings;
  const { id, name } = settings.healthAndSafetyRepresentative;
  return {
    councilName,
    siteId,
    safeguardingPolicyUrl,
    healthAndSafetyRepresentative: { id: id as StaffId, name },
    groups: {
      practitioner: groups.practitioners,
      manager: groups.managers,
      'panel-member': groups.panelMembers,
      lead: groups.leads,
      administrator: groups.administrators,
    },
  };
}
