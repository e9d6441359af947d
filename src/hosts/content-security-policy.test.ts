import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../test/support/settings.ts';
import { contentSecurityPolicy, pageHeaders } from './content-security-policy.ts';

describe("the page's security policy", () => {
  const policy = contentSecurityPolicy(settingsWith({ graphOrigin: 'http://localhost:4100' }));

  it('runs its own scripts only, and none made from text', () => {
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('sends to its own place, Graph, sign-in and the list of trusted hosts only', () => {
    expect(policy).toContain(
      "connect-src 'self' http://localhost:4100 https://login.microsoftonline.com https://res.cdn.office.net;",
    );
  });

  it("is shown by Microsoft's places and the settings' hosts only, which a header says", () => {
    const hostOrigins = ['http://localhost:4200'];
    const header = pageHeaders(settingsWith({ hostOrigins }))['Content-Security-Policy'];
    expect(header).toMatch(
      /frame-ancestors 'self' https:\/\/teams\.microsoft\.com .* http:\/\/localhost:4200$/,
    );
    expect(policy).not.toContain('frame-ancestors');
  });
});
