import type { Hono } from 'hono';
import * as z from 'zod';
import { findPerson } from '../../directory/directory.ts';
import { appScopes } from '../../tokens/app-scopes.ts';
import { downloadPath, type Downloads } from '../files/downloads.ts';
import { randomFaults, type WrittenRule } from '../faults/fault.ts';
import type { GraphContext, GraphEnvironment, Services } from './environment.ts';

const tokenRequest = z.strictObject({
  person: z.string(),
  scopes: z.array(z.string()).default([...appScopes]),
  lifetimeSeconds: z.int().default(3600),
});

const faultRequest = z.strictObject({
  rules: z.array(z.unknown()).default([]),
  random: randomFaults.optional(),
});

/**
 * What this place has and Microsoft's own Graph has not: a token for anybody in the directory, faults to order, and the
 * addresses that files are fetched from. It answers to this machine alone.
 */
export function localEndpoints(
  app: Hono<GraphEnvironment>,
  services: Services,
  downloads: Downloads,
): void {
  app.post('/local/token', (context) =>
    withBody(context, (body) => token(context, services, body)),
  );
  app.post('/local/faults', (context) =>
    withBody(context, (body) => {
      const { rules, random } = faultRequest.parse(body);
      services.faults.add(rules as readonly WrittenRule[]);
      if (random) services.faults.addRandom(random);
      return context.body(null, 204);
    }),
  );
  app.delete('/local/faults', (context) => {
    services.faults.clear();
    return context.body(null, 204);
  });
  app.get(`${downloadPath}/:ticket`, (context) => {
    const id = downloads.fileFor(context.req.param('ticket'));
    const file = id === undefined ? undefined : services.files.findById(id);
    if (!file) return context.text('This address is no longer good.', 404);
    const bytes = new Uint8Array(services.files.content(file));
    return context.body(bytes, 200, {
      'Content-Type': file.mimeType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });
}

async function token(context: GraphContext, services: Services, body: unknown) {
  const { person: name, scopes, lifetimeSeconds } = tokenRequest.parse(body);
  const person = findPerson(name);
  if (!person) return context.json({ error: `Nobody signs in as ${name}` }, 404);
  const audience = services.origin();
  const request = { personId: person.id, audience, scopes, lifetimeSeconds };
  const access_token = await services.authority.issueAccessToken(request);
  const about = { token_type: 'Bearer', expires_in: lifetimeSeconds, scope: scopes.join(' ') };
  return context.json({ access_token, ...about });
}

/**
 * Takes JSON only: a page elsewhere on the web could send anything else here without being asked, and could not send this.
 */
async function withBody(
  context: GraphContext,
  respond: (body: unknown) => Response | Promise<Response>,
): Promise<Response> {
  if (!/^application\/json\b/i.test(context.req.header('Content-Type') ?? ''))
    return context.json({ error: 'Send JSON, with Content-Type application/json' }, 415);
  try {
    return await respond(await context.req.json());
  } catch (failure) {
    if (failure instanceof SyntaxError) return context.json({ error: 'That is not JSON' }, 400);
    if (failure instanceof z.ZodError)
      return context.json({ error: z.prettifyError(failure) }, 400);
    throw failure;
  }
}
