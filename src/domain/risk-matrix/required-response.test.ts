import { describe, expect, it } from 'vitest';
import { requiredResponse } from './required-response.ts';

describe('the response a level demands', () => {
  it('is to keep watch and no more when the level is low [K-028]', () => {
    expect(requiredResponse('low')).toEqual({
      monitoring: true,
      actions: false,
      immediateAction: false,
      timescaleReason: false,
    });
  });

  it('is prompt action with a reason for the timescale when the level is medium [K-029]', () => {
    expect(requiredResponse('medium')).toEqual({
      monitoring: true,
      actions: true,
      immediateAction: false,
      timescaleReason: true,
    });
  });

  it('is an immediate action when the level is high [K-030]', () => {
    expect(requiredResponse('high')).toEqual({
      monitoring: true,
      actions: true,
      immediateAction: true,
      timescaleReason: false,
    });
  });
});
