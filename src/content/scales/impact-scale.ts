import type { Impact } from '#domain/risk-matrix/rating.ts';
import { kass, ownWording } from '../source.ts';
import type { ScaleValue } from './scale.ts';

const source = `${kass('appendix 2a')}; definition: ${ownWording}`;

/** What an event would mean: the level of harm (K-018). */
export const impactScale = [
  {
    value: 1,
    name: 'Minor',
    definition: 'Upset or discomfort that soon passes without help.',
    easyRead: 'A little upset. It soon passes.',
    source,
  },
  {
    value: 2,
    name: 'Moderate',
    definition: 'Harm that needs some help and is over within days.',
    easyRead: 'Some hurt. It gets better in a few days.',
    source,
  },
  {
    value: 3,
    name: 'Significant',
    definition: 'Harm that needs treatment or support and changes daily life for a while.',
    easyRead: 'A real hurt. You would need help for some time.',
    source,
  },
  {
    value: 4,
    name: 'Serious',
    definition: 'Harm that lasts, such as a stay in hospital or the loss of a home or a skill.',
    easyRead: 'A bad hurt. It would last a long time.',
    source,
  },
  {
    value: 5,
    name: 'Major',
    definition: 'Death, or harm that changes a life for good.',
    easyRead: 'The worst hurt. It would change your life, or someone could die.',
    source,
  },
] as const satisfies readonly ScaleValue<Impact>[];

/** The name of an impact, as on the form. */
export function impactName(value: Impact): string {
  return impactScale[value - 1]?.name ?? '';
}
