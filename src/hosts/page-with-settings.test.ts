import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../test/support/settings.ts';
import { pageWithSettings } from './page-with-settings.ts';
import { parseSettings } from './settings.ts';

const page = await readFile(new URL('tab/index.html', import.meta.url), 'utf8');

function settingsIn(html: string): string {
  return /id="evenkeel-settings">(.*)<\/script>/.exec(html)?.[1] ?? '';
}

describe('the page with its settings', () => {
  it('holds them where the app reads them', () => {
    const settings = settingsWith();
    expect(parseSettings(settingsIn(pageWithSettings(page, settings)))).toEqual({
      ok: true,
      value: settings,
    });
  });

  it('cannot be ended early by a setting that holds markup', () => {
    const councilName = '</script><script>alert(1)</script> $& $1';
    const html = pageWithSettings(page, settingsWith({ councilName }));
    expect(html).not.toContain('alert(1)</script>');
    const parsed = parseSettings(settingsIn(html));
    expect(parsed.ok && parsed.value.councilName).toBe(councilName);
  });

  it('holds the security policy before any script', () => {
    const html = pageWithSettings(page, settingsWith());
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<script'));
  });

  it('can be given other settings later', () => {
    const once = pageWithSettings(page, settingsWith());
    const twice = pageWithSettings(once, settingsWith({ councilName: 'Another Council' }));
    const parsed = parseSettings(settingsIn(twice));
    expect(parsed.ok && parsed.value.councilName).toBe('Another Council');
  });

  it('is refused when there is no place for them', () => {
    expect(() => pageWithSettings('<html></html>', settingsWith())).toThrow('evenkeel-settings');
  });
});
