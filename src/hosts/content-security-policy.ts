import type { Settings } from './settings.ts';

/** Microsoft's own places that show tabs: Teams, Outlook and Microsoft 365, as its documentation lists them. */
const microsoftHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.teams.microsoft.us',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** teams-js looks up there which hosts it may trust; refused, it falls back to the list it ships with. */
const trustedHostsList = 'https://res.cdn.office.net';

type Known = Pick<Settings, 'graphOrigin' | 'authority' | 'hostOrigins'>;

/** What the page may load and where it may send: its own files, Graph, sign-in, and nothing else. */
export function contentSecurityPolicy({ graphOrigin, authority }: Known): string {
  const connect = ["'self'", graphOrigin, new URL(authority).origin, trustedHostsList];
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Fluent writes its rules into style elements at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${connect.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The headers to serve the page with. Who may show it in a frame can be said in a header only, which is why the policy
 * inside the page is not enough.
 */
export function pageHeaders(settings: Known): Readonly<Record<string, string>> {
  const ancestors = ["'self'", ...microsoftHosts, ...settings.hostOrigins].join(' ');
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(settings)}; frame-ancestors ${ancestors}`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  };
}
