import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordTraffic, type Asked } from '../support/graph-contract/asked.ts';
import { checkTraffic, type Problem } from '../support/graph-contract/check-traffic.ts';
import { demoNames } from '../support/graph-contract/demo-names.ts';
import { unexplained, unmetHoles } from '../support/graph-contract/known-holes.ts';
import { addressesNaming } from '../support/graph-contract/names-in-addresses.ts';
import {
  readDescription,
  type Description,
} from '../support/graph-contract/published-description.ts';
import { startHttpPlace, type HttpPlace } from '../support/http-place.ts';
import { contractsAreHere, contractsFolder } from '../support/published-contracts.ts';
import { playLists } from './traffic/play-lists.ts';
import { playProduct } from './traffic/play-product.ts';
import { playRefusals } from './traffic/play-refusals.ts';

const items = /^\/sites\/[^/]+\/lists\/Risks\/items\?/;

/** Requests and replies as they were, but for one thing each that Graph does not have. */
const deviations: readonly (readonly [
  what: string,
  about: string,
  method: string,
  path: RegExp,
  deviating: (asked: Asked) => Partial<Asked>,
])[] = [
  [
    'an address that Graph does not have',
    'not described',
    'GET',
    items,
    () => ({ path: '/lists/Risks' }),
  ],
  [
    'an option that Graph does not have',
    'query: $where is not described',
    'GET',
    items,
    ({ path }) => ({ path: `${path}&$where=x` }),
  ],
  [
    'a page size that is no number',
    'query $top must be integer',
    'GET',
    items,
    ({ path }) => ({ path: path.replace(/\$top=\d+/, '$top=all') }),
  ],
  [
    'a property that an item does not have',
    'reply, strictly/value/* must NOT have additional properties: colour',
    'GET',
    items,
    () => ({ reply: { value: [{ id: '1', colour: 'red' }] } }),
  ],
  [
    'a moment that is none',
    'reply/value/*/createdDateTime must match format "date-time"',
    'GET',
    items,
    () => ({ reply: { value: [{ id: '1', createdDateTime: 'today' }] } }),
  ],
  [
    'a batch that holds more than a batch may',
    'body/requests must NOT have more than 20 items',
    'POST',
    /^\/\$batch$/,
    () => ({ body: { requests: Array(21).fill({ id: '1', method: 'GET', url: '/me' }) } }),
  ],
  [
    'a refusal without its code',
    "refusal 404/error must have required property 'code'",
    'GET',
    items,
    () => ({ status: 404, reply: { error: { message: 'Gone' } } }),
  ],
  [
    'a success that no permission of the token allows',
    'permission: none that the token has is listed',
    'GET',
    items,
    () => ({ scopes: ['User.Read'] }),
  ],
];

let place: HttpPlace;
let asked: readonly Asked[];
let refusals: readonly number[];

beforeAll(async () => {
  place = await startHttpPlace();
  const recording = recordTraffic(place.server.graph);
  await playProduct(place);
  await playLists(place.server);
  refusals = await playRefusals(place.server);
  recording.stop();
  ({ asked } = recording);
});
afterAll(() => place.stop());

describe('the traffic that is checked', () => {
  it('holds every refusal that the product has to understand', () => {
    expect(refusals).toEqual([400, 400, 400, 401, 403, 403, 404, 409, 412, 429, 429, 503, 200]);
  });

  it('holds the parts of batches, each as a request of its own', () => {
    const parts = asked.filter(({ inBatch }) => inBatch);
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 201, 204, 412]));
  });
});

if (contractsAreHere)
  describe('Microsoft’s published description of Graph', () => {
    let description: Description;
    let problems: readonly Problem[];

    beforeAll(() => {
      description = readDescription();
      problems = checkTraffic(description, asked);
    });

    it('agrees with every request and reply, but for the holes that are listed', () => {
      expect(unexplained(problems)).toEqual([]);
    });

    it('leaves no listed hole unmet', () => {
      expect(unmetHoles(problems)).toEqual([]);
    });

    it.each(deviations)('would tell of %s', (_, about, method, path, deviating) => {
      const found = asked.find(
        (each) => each.method === method && path.test(each.path) && each.status < 300,
      );
      if (!found) throw new Error('Nothing of the kind was asked');
      const told = checkTraffic(description, [{ ...found, ...deviating(found) }]);
      expect(told.map((problem) => problem.about)).toContain(about);
    });
  });
else
  describe('Microsoft’s published description of Graph', () => {
    it('is not here: nothing was checked against it, and that is said', () => {
      const said = `Not checked against Microsoft’s description of Graph: ${contractsFolder} is not there.`;
      const written = vi.spyOn(console, 'warn');
      console.warn(said);
      expect(written).toHaveBeenCalledWith(said);
    });
  });

describe('the addresses of the traffic', () => {
  it('hold no person’s name, but for the search for people in the body of a batch', () => {
    expect(addressesNaming(asked, demoNames)).toEqual([]);
  });

  it('would be told on if one did', () => {
    const [name = ''] = demoNames;
    const told = (path: string, inBatch: boolean) =>
      addressesNaming([{ ...(asked[0] as Asked), path, inBatch }], demoNames).length;
    const search = `/sites/s/lists/People/items?$filter=startswith(fields/SearchFamilyName,'${name}')`;
    expect(told(`/sites/s/drive/root:/${name}.docx`, false)).toBe(1);
    expect(told(search, false)).toBe(1);
    expect(told(search, true)).toBe(0);
    expect(told(`/sites/s/lists/Risks/items?$filter=fields/Who eq '${name}'`, true)).toBe(1);
  });
});
