import type { ListName } from '#records/schema/lists.ts';
import type { GroupName } from '../../directory/demo-groups.ts';

/** What someone may do with a list's items. */
export type Access = 'none' | 'read' | 'write';

/** What SharePoint lets a group do on the site. */
export interface GroupRights {
  /** Every list's items, but for those named in `only`. */
  readonly lists: Access;
  readonly only?: Readonly<Partial<Record<ListName, Access>>>;
  /** The document library: filed copies. */
  readonly files: Access;
  /** Make and change lists and columns. */
  readonly structure: boolean;
}

/** Who may do what, as provisioning sets it up in a real tenant. */
export const groupRights: Readonly<Record<GroupName, GroupRights>> = {
  practitioners: { lists: 'write', files: 'write', structure: false },
  managers: { lists: 'write', files: 'write', structure: false },
  leads: { lists: 'read', files: 'read', structure: false },
  healthAndSafety: {
    lists: 'none',
    only: { Tasks: 'write', Concerns: 'write' },
    files: 'none',
    structure: false,
  },
  panelMembers: { lists: 'none', files: 'none', structure: false },
  administrators: { lists: 'none', files: 'none', structure: true },
};
