import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../test/support/settings.ts';
import { parseSettings, settingsOfPage } from './settings.ts';

function placesWrongIn(settings: unknown): readonly string[] {
  const parsed = parseSettings(JSON.stringify(settings));
  return parsed.ok ? [] : parsed.error.places;
}

describe('settings', () => {
  it('are read as they were written', () => {
    const settings = settingsWith({ hostOrigins: ['http://localhost:4200'] });
    expect(parseSettings(JSON.stringify(settings))).toEqual({ ok: true, value: settings });
  });

  it('name the places that are wrong and repeat no value', () => {
    const { clientId: _left, ...rest } = settingsWith({ graphOrigin: 'http://graph.example.org' });
    const groups = { ...rest.groups, managers: ' ' };
    expect(placesWrongIn({ ...rest, groups })).toEqual([
      'clientId',
      'graphOrigin',
      'groups.managers',
    ]);
  });

  it.each([
    ['an unsafe host', { hostOrigins: ['http://example.org'] }, 'hostOrigins.0'],
    ['no scope', { graphScopes: [] }, 'graphScopes'],
    ['a site that would change the address', { siteId: 'a/../b?c' }, 'siteId'],
    [
      'a link that is a script',
      { safeguardingPolicyUrl: 'javascript:alert(1)' },
      'safeguardingPolicyUrl',
    ],
  ])('are refused with %s', (_case, override, place) => {
    expect(placesWrongIn(settingsWith(override))).toEqual([place]);
  });

  it.each(['', '{', 'null', '[]'])('are refused as a whole when they are %s', (json) => {
    const parsed = parseSettings(json);
    expect(!parsed.ok && parsed.error.places).toEqual(['all of them']);
  });

  it('are refused when the page has none', () => {
    expect(settingsOfPage({ getElementById: () => null })).toMatchObject({
      ok: false,
      error: { code: 'broken-settings' },
    });
  });
});
