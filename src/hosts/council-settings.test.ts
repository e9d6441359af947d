import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../test/support/settings.ts';
import { councilSettings } from './council-settings.ts';

describe("the council's settings", () => {
  it('name the group of each role', () => {
    expect(councilSettings(settingsWith()).groups).toEqual({
      practitioner: 'group-practitioners',
      manager: 'group-managers',
      'panel-member': 'group-panel-members',
      lead: 'group-leads',
      administrator: 'group-administrators',
    });
  });
});
