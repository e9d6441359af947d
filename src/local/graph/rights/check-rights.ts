import type { Bearer } from '../../tokens/bearer.ts';
import type { DemoPerson } from '../../directory/demo-people.ts';
import { accessDenied, insufficientPrivileges } from '../failure/failures.ts';
import type { StoredList } from '../storage/list-store.ts';
import { groupRights, type Access, type GroupRights } from './group-rights.ts';
import { isOfDirectory, scopesFor, type Operation } from './scopes.ts';

/*
 * Delegated access is what the person and the app may both do. Each of these throws `GraphFailure` when one of them may not.
 */

/** The app's side alone. */
export function requireScope(bearer: Bearer, operation: Operation): void {
  if (scopesFor[operation].some((scope) => bearer.scopes.has(scope))) return;
  throw isOfDirectory(operation) ? insufficientPrivileges() : accessDenied();
}

export function requireItems(bearer: Bearer, list: StoredList, wanted: 'read' | 'write'): void {
  requireScope(bearer, wanted === 'read' ? 'read-site' : 'write-items');
  if (!allows(listAccess(bearer.person, list), wanted)) throw accessDenied();
}

export function requireFiles(bearer: Bearer, wanted: 'read' | 'write'): void {
  requireScope(bearer, wanted === 'read' ? 'read-files' : 'write-files');
  const access = rightsOf(bearer.person).map(({ files }) => files);
  if (!access.some((each) => allows(each, wanted))) throw accessDenied();
}

export function requireStructure(bearer: Bearer): void {
  requireScope(bearer, 'change-structure');
  if (!mayChangeStructure(bearer.person)) throw accessDenied();
}

/** A list's title and columns are shown to whoever reads its items or looks after the lists. */
export function maySeeList(person: DemoPerson, list: StoredList): boolean {
  return mayChangeStructure(person) || allows(listAccess(person, list), 'read');
}

export function requireSight(bearer: Bearer, list: StoredList): void {
  requireScope(bearer, 'read-site');
  if (!maySeeList(bearer.person, list)) throw accessDenied();
}

function rightsOf(person: DemoPerson): readonly GroupRights[] {
  return person.groups.map((group) => groupRights[group]);
}

function mayChangeStructure(person: DemoPerson): boolean {
  return rightsOf(person).some(({ structure }) => structure);
}

/** The most that any of someone's groups may. */
function listAccess(person: DemoPerson, list: StoredList): Access {
  const access = rightsOf(person).map(({ lists, only }) => {
    const named: Readonly<Record<string, Access | undefined>> = only ?? {};
    return named[list.name] ?? lists;
  });
  if (access.includes('write')) return 'write';
  return access.includes('read') ? 'read' : 'none';
}

function allows(access: Access, wanted: 'read' | 'write'): boolean {
  return access === 'write' || access === wanted;
}
