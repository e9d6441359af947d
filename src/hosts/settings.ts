import { ok, refuse, type Result } from '#domain/shared/result.ts';
import * as z from 'zod/mini';
import { isSecureOrigin } from './origin.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const origin = z.string().check(z.refine(isSecureOrigin, 'not a secure origin'));
const webAddress = z.url({ protocol: /^https?$/ });

const settings = z.object({
  clientId: text,
  tenantId: text,
  /** Where people sign in, such as `https://login.microsoftonline.com/{tenant}`. */
  authority: webAddress,
  graphOrigin: origin,
  graphScopes: z.array(text).check(z.minLength(1)),
  /** Graph's id of the site that holds the records: `host,collection,site`. */
  siteId: z.string().check(z.regex(/^[\w.,:-]+$/)),
  /** Places that may show the app besides Microsoft's own; empty in production. */
  hostOrigins: z.array(origin),
  /** Directory groups, by id. */
  groups: z.object({
    practitioners: text,
    managers: text,
    panelMembers: text,
    leads: text,
    administrators: text,
  }),
  healthAndSafetyRepresentative: z.object({ id: text, name: text }),
  councilName: text,
  safeguardingPolicyUrl: webAddress,
});

/** What whoever serves the app decides: where Graph is, who signs in how, which groups mean what. Holds no secret. */
export type Settings = z.output<typeof settings>;

/** The id of the page's element that holds the settings as JSON. */
export const settingsElementId = 'evenkeel-settings';

/** `places`: which settings are wrong, by name; the values are not repeated. */
export interface BrokenSettings {
  readonly code: 'broken-settings';
  readonly places: readonly string[];
}

/** Reads settings from JSON text. */
export function parseSettings(json: string): Result<Settings, BrokenSettings> {
  const parsed = settings.safeParse(jsonOrNothing(json));
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'all of them');
  return refuse({ code: 'broken-settings', places: [...new Set(places)] });
}

/** Reads the settings that came with the page. */
export function settingsOfPage(page: Pick<Document, 'getElementById'>) {
  return parseSettings(page.getElementById(settingsElementId)?.textContent ?? '');
}

function jsonOrNothing(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
