import { describe, expect, it } from 'vitest';
import {
  checkMemberGroupsRequest,
  managerRequest,
  readDirectoryPerson,
  readMemberGroups,
} from './people.ts';

describe('people in the directory', () => {
  it('asks for no more of the manager than id and name', () => {
    expect(managerRequest('m')).toEqual({
      id: 'm',
      method: 'GET',
      path: '/me/manager?$select=id,displayName',
    });
  });

  it('reads the manager and refuses an entry without a name', () => {
    const reply = (body: unknown) => ({ status: 200, body });
    const entry = { '@odata.type': '#microsoft.graph.user', id: '7', displayName: 'Ruth Osei' };
    expect(readDirectoryPerson(reply(entry))).toEqual({ id: '7', name: 'Ruth Osei' });
    expect(() => readDirectoryPerson(reply({ id: '7' }))).toThrow('invalid-response');
  });

  it('asks which groups someone is in with a request that may be repeated', () => {
    const part = checkMemberGroupsRequest('g', ['a', 'b']);
    expect(part).toMatchObject({ method: 'POST', body: { groupIds: ['a', 'b'] } });
    expect(part.repeatable).toBe(true);
  });

  it('reads the groups and refuses anything else', () => {
    expect(readMemberGroups({ status: 200, body: { value: ['a'] } })).toEqual(['a']);
    expect(() => readMemberGroups({ status: 200, body: null })).toThrow('invalid-response');
  });
});
