const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether `text` is an origin (scheme, host and port, nothing after them) that browsers hold to be a secure context:
 * https, or http that never leaves the machine. Tokens and records travel to no other.
 */
export function isSecureOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  return secure && url.origin === text;
}
