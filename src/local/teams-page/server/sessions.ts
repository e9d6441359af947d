import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { DemoPerson } from '../../directory/demo-people.ts';
import type { Authority } from '../../tokens/authority.ts';

/** Who is signed in to the page, kept in a cookie that only the server reads. */
export interface Sessions {
  begin(context: Context, person: DemoPerson): Promise<void>;
  end(context: Context): void;
  whoIs(context: Context): Promise<DemoPerson | null>;
}

const aWeek = 7 * 24 * 3600;

/**
 * Sessions that outlive a restart: the cookie is a token of the same authority, made for this page alone. Cookies do not
 * tell ports apart, so the name does.
 */
export function createSessions(authority: Authority, hostOrigin: string): Sessions {
  const cookie = `local-m365-${new URL(hostOrigin).port}`;
  return {
    async begin(context, person) {
      const session = await authority.issueAccessToken({
        personId: person.id,
        audience: hostOrigin,
        scopes: ['session'],
        lifetimeSeconds: aWeek,
      });
      setCookie(context, cookie, session, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: aWeek,
      });
    },
    end(context) {
      deleteCookie(context, cookie, { path: '/' });
    },
    async whoIs(context) {
      const session = getCookie(context, cookie);
      if (session === undefined) return null;
      const bearer = await authority.readAccessToken(session, hostOrigin);
      return typeof bearer === 'string' ? null : bearer.person;
    },
  };
}
