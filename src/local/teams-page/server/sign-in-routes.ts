import { Hono } from 'hono';
import { findPerson } from '../../directory/directory.ts';
import { signInWish, tokenWish } from '../contract.ts';
import { directoryFor } from './directory-of.ts';
import { giveTokens, type TokenService } from './give-tokens.ts';
import { bodyAs, personal } from './json.ts';
import type { Sessions } from './sessions.ts';

/** The sign-in service: who there is, who is signed in, and tokens in their name. */
export function signInRoutes(sessions: Sessions, tokenService: TokenService): Hono {
  const routes = new Hono();
  routes.get('/directory', async (context) =>
    personal(context, directoryFor(await sessions.whoIs(context))),
  );
  routes.post('/sign-in', async (context) => {
    const wish = await bodyAs(signInWish, context);
    const person = wish && findPerson(wish.person);
    if (!person) return context.json({ code: 'unknown-person' }, 400);
    await sessions.begin(context, person);
    tokenService.lapsed.delete(person.id);
    return personal(context, directoryFor(person));
  });
  routes.post('/sign-out', (context) => {
    sessions.end(context);
    return personal(context, directoryFor(null));
  });
  routes.post('/token', async (context) => {
    const wish = await bodyAs(tokenWish, context);
    if (!wish) return context.json({ code: 'unreadable' }, 400);
    const given = await giveTokens(tokenService, await sessions.whoIs(context), wish);
    return given.ok ? personal(context, given.value) : context.json(given.error, 401);
  });
  return routes;
}
