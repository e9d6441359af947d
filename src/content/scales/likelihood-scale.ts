import type { Likelihood } from '#domain/risk-matrix/rating.ts';
import { kass, ownWording } from '../source.ts';
import type { ScaleValue } from './scale.ts';

const source = `${kass('appendix 2a')}; definition: ${ownWording}`;

/** How likely an event is: the chance of it occurring (K-018). */
export const likelihoodScale = [
  {
    value: 1,
    name: 'Very unlikely',
    definition: 'Would surprise everyone who knows the situation.',
    easyRead: 'It will almost never happen.',
    source,
  },
  {
    value: 2,
    name: 'Unlikely',
    definition: 'Not expected, though it could happen.',
    easyRead: 'It will probably not happen.',
    source,
  },
  {
    value: 3,
    name: 'Possible',
    definition: 'Could as well happen as not.',
    easyRead: 'It might happen.',
    source,
  },
  {
    value: 4,
    name: 'Likely',
    definition: 'Expected to happen unless something changes.',
    easyRead: 'It will probably happen.',
    source,
  },
  {
    value: 5,
    name: 'Very likely',
    definition: 'Happens already, or is all but certain to.',
    easyRead: 'It will almost surely happen.',
    source,
  },
] as const satisfies readonly ScaleValue<Likelihood>[];

/** The name of a likelihood, as on the form. */
export function likelihoodName(value: Likelihood): string {
  return likelihoodScale[value - 1]?.name ?? '';
}
