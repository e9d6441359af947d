import type { GroupName } from './demo-groups.ts';

/** Someone invented who signs in to the local Microsoft 365. */
export interface DemoPerson {
  /** What they sign in with, without the council's domain. */
  readonly signInName: string;
  /** The directory's object id. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  /** Their team or service. */
  readonly department: string;
  /** Sign-in name of whoever manages them; left out where the directory names nobody. */
  readonly manager?: string;
  readonly groups: readonly GroupName[];
}

/** Everyone in the directory. All invented; the ids are fixed, so that records made earlier keep their authors. */
export const demoPeople = [
  {
    signInName: 'asha.rahman',
    id: 'b2000000-0000-4000-8000-000000000001',
    givenName: 'Asha',
    surname: 'Rahman',
    jobTitle: 'Social worker',
    department: 'Harbour',
    manager: 'morgan.ellis',
    groups: ['practitioners'],
  },
  {
    signInName: 'tom.okafor',
    id: 'b2000000-0000-4000-8000-000000000002',
    givenName: 'Tom',
    surname: 'Okafor',
    jobTitle: 'Occupational therapist',
    department: 'Harbour',
    manager: 'morgan.ellis',
    groups: ['practitioners'],
  },
  {
    signInName: 'grace.pemberton',
    id: 'b2000000-0000-4000-8000-000000000003',
    givenName: 'Grace',
    surname: 'Pemberton',
    jobTitle: 'Senior social worker',
    department: 'Moorside',
    manager: 'daniel.hargreaves',
    groups: ['practitioners'],
  },
  {
    signInName: 'sam.whitlock',
    id: 'b2000000-0000-4000-8000-000000000004',
    givenName: 'Sam',
    surname: 'Whitlock',
    jobTitle: 'Social worker',
    department: 'Moorside',
    manager: 'daniel.hargreaves',
    groups: ['practitioners'],
  },
  {
    signInName: 'morgan.ellis',
    id: 'b2000000-0000-4000-8000-000000000005',
    givenName: 'Morgan',
    surname: 'Ellis',
    jobTitle: 'Team manager',
    department: 'Harbour',
    manager: 'ruth.adeyemi',
    groups: ['managers'],
  },
  {
    signInName: 'daniel.hargreaves',
    id: 'b2000000-0000-4000-8000-000000000006',
    givenName: 'Daniel',
    surname: 'Hargreaves',
    jobTitle: 'Team manager',
    department: 'Moorside',
    manager: 'ruth.adeyemi',
    groups: ['managers'],
  },
  {
    signInName: 'ruth.adeyemi',
    id: 'b2000000-0000-4000-8000-000000000007',
    givenName: 'Ruth',
    surname: 'Adeyemi',
    jobTitle: 'Principal social worker',
    department: 'Adult social care',
    groups: ['leads'],
  },
  {
    signInName: 'helen.marsh',
    id: 'b2000000-0000-4000-8000-000000000008',
    givenName: 'Helen',
    surname: 'Marsh',
    jobTitle: 'Safeguarding adults board member',
    department: 'Safeguarding adults board',
    groups: ['panelMembers'],
  },
  {
    signInName: 'vikram.anand',
    id: 'b2000000-0000-4000-8000-000000000009',
    givenName: 'Vikram',
    surname: 'Anand',
    jobTitle: 'Consultant psychiatrist',
    department: 'Community mental health',
    groups: ['panelMembers'],
  },
  {
    signInName: 'lowri.bevan',
    id: 'b2000000-0000-4000-8000-000000000010',
    givenName: 'Lowri',
    surname: 'Bevan',
    jobTitle: 'Independent advocate',
    department: 'Advocacy',
    groups: ['panelMembers'],
  },
  {
    signInName: 'nick.farrow',
    id: 'b2000000-0000-4000-8000-000000000011',
    givenName: 'Nick',
    surname: 'Farrow',
    jobTitle: 'Systems administrator',
    department: 'Digital',
    groups: ['administrators'],
  },
  {
    signInName: 'joan.tate',
    id: 'b2000000-0000-4000-8000-000000000012',
    givenName: 'Joan',
    surname: 'Tate',
    jobTitle: 'Health and safety representative',
    department: 'Health and safety',
    manager: 'ruth.adeyemi',
    groups: ['healthAndSafety'],
  },
] as const satisfies readonly DemoPerson[];

/** A demo person's sign-in name, such as `asha.rahman`. */
export type SignInName = (typeof demoPeople)[number]['signInName'];
