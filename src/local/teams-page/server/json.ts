import type { Context } from 'hono';
import type * as z from 'zod/mini';

/** The request's JSON body, parsed; null when it is something else. */
export async function bodyAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  context: Context,
): Promise<z.output<Schema> | null> {
  const body: unknown = await context.req.json().catch(() => null);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : null;
}

/** Answers JSON that no cache may keep, because it depends on who is signed in. */
export function personal(context: Context, body: object): Response {
  return context.json(body, 200, { 'Cache-Control': 'no-store' });
}
