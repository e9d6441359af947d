import { describe, expect, it } from 'vitest';
import { freePorts, portsAskedFor } from './ports.ts';

describe('Which ports the place takes', () => {
  it.each([undefined, ''])('takes 5300 to 5302 when PORT is %s', (port) => {
    expect(portsAskedFor(port)).toEqual({ host: 5300, app: 5301, graph: 5302 });
  });

  it('takes three in a row from the one that PORT names', () => {
    expect(portsAskedFor('65533')).toEqual({ host: 65_533, app: 65_534, graph: 65_535 });
  });

  it('takes any free ones when PORT is 0', () => {
    expect(portsAskedFor('0')).toEqual(freePorts);
  });

  it.each(['65534', '-1', '53.5', 'http'])('takes none when PORT is %s', (port) => {
    expect(portsAskedFor(port)).toBeNull();
  });
});
