/** What a request does, as far as permissions go. */
export type Operation =
  | 'read-site'
  | 'write-items'
  | 'change-structure'
  | 'read-files'
  | 'write-files'
  | 'read-me'
  | 'read-manager'
  | 'read-people'
  | 'read-groups';

const onSite = [
  'Sites.Selected',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
];
const onFiles = ['Sites.Selected', 'Sites.ReadWrite.All', 'Files.ReadWrite.All'];
const onPeople = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/**
 * Which delegated permissions let an app do what, any one of them being enough, by Microsoft's reference. The app has been
 * given this site with the role `write`, so `Sites.Selected` reaches items and files and not lists and columns.
 */
export const scopesFor: Readonly<Record<Operation, readonly string[]>> = {
  'read-site': [...onSite, 'Sites.Read.All'],
  'write-items': onSite,
  'change-structure': ['Sites.Manage.All', 'Sites.FullControl.All'],
  'read-files': [...onFiles, 'Sites.Read.All', 'Files.Read.All'],
  'write-files': onFiles,
  'read-me': [...onPeople, 'User.Read', 'User.ReadWrite', 'User.ReadBasic.All'],
  'read-manager': onPeople,
  'read-people': [...onPeople, 'User.ReadBasic.All'],
  'read-groups': [
    'GroupMember.Read.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
};

const directoryOperations: ReadonlySet<Operation> = new Set([
  'read-me',
  'read-manager',
  'read-people',
  'read-groups',
]);

/** Whether the directory, and not SharePoint, answers: the two refuse in different words. */
export function isOfDirectory(operation: Operation): boolean {
  return directoryOperations.has(operation);
}
