import * as z from 'zod/mini';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import { GraphError } from '#graph/graph-error.ts';

const account = z.object({
  /** The directory's object id, the same that Graph stamps records with. */
  localAccountId: z.string().check(z.minLength(1)),
  name: z.optional(z.string()),
  username: z.optional(z.string()),
});

/**
 * Who signed in, from the account the sign-in answered with. Their name is what the forms print; an account without one
 * is called by its sign-in name. Throws `GraphError` 'invalid-response' when it is no account.
 */
export function staffMemberFrom(signedIn: unknown): StaffMember {
  const parsed = account.safeParse(signedIn);
  if (!parsed.success) throw new GraphError('invalid-response', { detail: 'account' });
  const { localAccountId, name, username } = parsed.data;
  return { id: localAccountId as StaffId, name: name?.trim() || username || localAccountId };
}
