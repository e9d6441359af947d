/** A directory group that means a role in Evenkeel. */
export interface DirectoryGroup {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
}

/** The council's groups, by role. Lists are shared with groups, never with single people. */
export const demoGroups = {
  practitioners: {
    id: 'a1000000-0000-4000-8000-000000000001',
    displayName: 'Evenkeel practitioners',
    description: 'Social workers and others who assess risk with the person',
  },
  managers: {
    id: 'a1000000-0000-4000-8000-000000000002',
    displayName: 'Evenkeel team managers',
    description: 'Supervise practitioners and authorise',
  },
  panelMembers: {
    id: 'a1000000-0000-4000-8000-000000000003',
    displayName: 'Evenkeel panel members',
    description: 'Sit on risk enablement panels',
  },
  leads: {
    id: 'a1000000-0000-4000-8000-000000000004',
    displayName: 'Evenkeel leads',
    description: 'Answer for practice across the council',
  },
  administrators: {
    id: 'a1000000-0000-4000-8000-000000000005',
    displayName: 'Evenkeel administrators',
    description: 'Look after the lists, not the records',
  },
  healthAndSafety: {
    id: 'a1000000-0000-4000-8000-000000000006',
    displayName: 'Evenkeel health and safety',
    description: 'Told at once when extreme harm is possible',
  },
} as const satisfies Record<string, DirectoryGroup>;

export type GroupName = keyof typeof demoGroups;

export const groupNames = Object.keys(demoGroups) as readonly GroupName[];
