import { describe, expect, it } from 'vitest';
import { staffMemberFrom } from './identity.ts';

describe('who signed in', () => {
  it("is known by the directory's id and called by their name", () => {
    const account = { localAccountId: 'id-1', name: 'Ruth Osei', username: 'ruth@example.org' };
    expect(staffMemberFrom(account)).toEqual({ id: 'id-1', name: 'Ruth Osei' });
  });

  it('is called by the sign-in name when the directory has no name', () => {
    const account = { localAccountId: 'id-1', name: ' ', username: 'ruth@example.org' };
    expect(staffMemberFrom(account).name).toBe('ruth@example.org');
  });

  it.each([null, {}, { localAccountId: '' }])('is nobody when the account is %j', (account) => {
    expect(() => staffMemberFrom(account)).toThrow('invalid-response');
  });
});
