import * as z from 'zod/mini';

/** What the page and its server say to each other. The server writes these shapes; the page parses them. */

const text = z.string().check(z.minLength(1));

/** Where the parts of the place are. */
export const place = z.object({
  /** The app's address, as a Teams app package would give it. */
  appAddress: z.url(),
  graphOrigin: z.url(),
  siteId: text,
  tenantId: text,
  clientId: text,
});

/** Someone who can sign in. */
export const directoryPerson = z.object({
  /** The directory's object id. */
  id: text,
  name: text,
  /** Full sign-in name, such as `asha.rahman@northmere.example`. */
  address: text,
  signInName: text,
  jobTitle: text,
  team: text,
  /** What they are in Evenkeel, in words. */
  roles: z.array(text),
});

export const directory = z.object({
  councilName: text,
  people: z.array(directoryPerson),
  signedInId: z.nullable(text),
});

/** A person's wish to sign in: object id or sign-in name. */
export const signInWish = z.object({ person: text });

/** The page's question for a token, in the name of the person it shows as signed in. */
export const tokenWish = z.object({
  personId: text,
  clientId: text,
  /** Separated by spaces, as sign-in services write them. */
  scope: text,
  /** Whether the person was just asked; only then may a sign-in that ran out begin again. */
  interactive: z.boolean(),
});

export const tokens = z.object({
  accessToken: text,
  idToken: text,
  expiresInSeconds: z.number(),
  scope: z.string(),
});

/** Why no token was given. `other-person`: somebody else signed in meanwhile, in another window. */
export const tokenRefusal = z.object({
  code: z.enum(['interaction-required', 'other-person', 'unknown-app', 'unknown-scope']),
});

/** How Graph fares, for trying what the app makes of it. */
export const conditions = ['well', 'slow', 'throttled', 'offline', 'lost-replies'] as const;

export const conditionWish = z.object({ condition: z.enum(conditions) });

export type Condition = (typeof conditions)[number];
export type Place = z.output<typeof place>;
export type DirectoryPerson = z.output<typeof directoryPerson>;
export type Directory = z.output<typeof directory>;
export type TokenWish = z.output<typeof tokenWish>;
export type Tokens = z.output<typeof tokens>;
export type TokenRefusalCode = z.output<typeof tokenRefusal>['code'];
