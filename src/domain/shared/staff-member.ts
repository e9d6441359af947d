import type { Brand } from './brand.ts';

/** The directory's object id of someone who signs in. */
export type StaffId = Brand<string, 'StaffId'>;

/** Someone who signs in: known by the directory's id; the name is kept because the forms print it. */
export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
}
