import { Hono } from 'hono';
import type { FaultPlan } from '../../graph/faults/fault-plan.ts';
import { conditionWish, type Condition } from '../contract.ts';
import { bringAbout } from './fault-conditions.ts';
import type { TokenService } from './give-tokens.ts';
import { directoryFor } from './directory-of.ts';
import { bodyAs, personal } from './json.ts';
import type { Sessions } from './sessions.ts';

/** How Graph and the sign-in fare, and a way to change it. All is well until somebody says otherwise. */
export function conditionRoutes(
  faults: FaultPlan,
  sessions: Sessions,
  { lapsed }: Pick<TokenService, 'lapsed'>,
): Hono {
  let condition: Condition = 'well';
  const routes = new Hono();
  routes.get('/condition', (context) => context.json({ condition }));
  routes.post('/condition', async (context) => {
    const wish = await bodyAs(conditionWish, context);
    if (!wish) return context.json({ code: 'unknown-condition' }, 400);
    condition = wish.condition;
    bringAbout(faults, condition);
    return context.json({ condition });
  });
  routes.post('/lapse', async (context) => {
    const person = await sessions.whoIs(context);
    if (person) {
      lapsed.add(person.id);
      // The token in the app's hands is good for an hour: Graph has to turn it away for the app to notice. The app alone
      // posts; the records page, with a token of its own, only reads.
      faults.add([{ match: { method: 'POST' }, what: 'expire-token' }]);
    }
    return personal(context, directoryFor(person));
  });
  return routes;
}
