import type { Hono } from 'hono';
import * as z from 'zod';
import type { DemoPerson } from '../../directory/demo-people.ts';
import {
  everyone,
  findGroup,
  findPerson,
  managerOf,
  membersOf,
} from '../../directory/directory.ts';
import { directoryObjectNotFound, invalidRequest } from '../failure/failures.ts';
import { presentGroup, presentPerson, selectablePerson } from '../present/directory-object.ts';
import { pageSize, picked, queryOptions, selection } from '../query/query-options.ts';
import { requireScope } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import { readJson } from '../server/read-body.ts';

const groupsAskedFor = z.object({ groupIds: z.array(z.string()).min(1).max(20) });

/** Who someone is, who manages them, which groups they are in. */
export function directoryRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  const entity = (context: GraphContext, place: string, person: DemoPerson) => {
    const body = personAs(context, person, ['$select']);
    return answer(context, { '@odata.context': contextUrl(services, `${place}/$entity`), ...body });
  };
  app.get('/me', (context) => {
    requireScope(context.get('bearer'), 'read-me');
    return entity(context, 'users', context.get('bearer').person);
  });
  app.get('/me/manager', (context) => {
    requireScope(context.get('bearer'), 'read-manager');
    const manager = managerOf(context.get('bearer').person);
    if (!manager) throw directoryObjectNotFound('manager');
    const body = {
      '@odata.type': '#microsoft.graph.user',
      ...personAs(context, manager, ['$select']),
    };
    const context_ = contextUrl(services, 'directoryObjects/$entity');
    return answer(context, { '@odata.context': context_, ...body });
  });
  app.post('/me/checkMemberGroups', async (context) => {
    requireScope(context.get('bearer'), 'read-me');
    queryOptions(new URL(context.req.url), []);
    const asked = groupsAskedFor.safeParse(await readJson(context));
    if (!asked.success) throw invalidRequest('groupIds must hold 1 to 20 ids.');
    const { groups } = context.get('bearer').person;
    const value = asked.data.groupIds.filter((id) => {
      const group = findGroup(id);
      return group !== undefined && groups.includes(group.name);
    });
    const context_ = contextUrl(services, 'Collection(Edm.String)');
    return answer(context, { '@odata.context': context_, value });
  });
  app.get('/users', (context) => {
    requireScope(context.get('bearer'), 'read-people');
    const options = queryOptions(new URL(context.req.url), ['$select', '$top']);
    const people = everyone().slice(0, pageSize(options.$top));
    const value = people.map((person) => personAs(context, person, ['$select', '$top']));
    return answer(context, { '@odata.context': contextUrl(services, 'users'), value });
  });
  app.get('/users/:user', (context) => {
    requireScope(context.get('bearer'), 'read-people');
    const key = context.req.param('user');
    const person = findPerson(key);
    if (!person) throw directoryObjectNotFound(key);
    return entity(context, 'users', person);
  });
  groupRoutes(app, services);
}

function groupRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  app.get('/groups/:group/members', (context) => {
    requireScope(context.get('bearer'), 'read-groups');
    const { name } = groupIn(context);
    const value = membersOf(name).map((person) => ({
      '@odata.type': '#microsoft.graph.user',
      ...personAs(context, person, ['$select']),
    }));
    return answer(context, { '@odata.context': contextUrl(services, 'directoryObjects'), value });
  });
  app.get('/groups/:group', (context) => {
    requireScope(context.get('bearer'), 'read-groups');
    queryOptions(new URL(context.req.url), []);
    const context_ = contextUrl(services, 'groups/$entity');
    return answer(context, { '@odata.context': context_, ...presentGroup(groupIn(context).group) });
  });
}

function personAs(context: GraphContext, person: DemoPerson, options: readonly string[]) {
  const { $select } = queryOptions(new URL(context.req.url), options);
  const whole = selectablePerson(person);
  const names = selection($select, 'user', new Set(Object.keys(whole)));
  return names === null ? presentPerson(person) : picked(whole, names);
}

function groupIn(context: GraphContext) {
  const id = context.req.param('group') ?? '';
  const found = findGroup(id);
  if (!found) throw directoryObjectNotFound(id);
  return found;
}
