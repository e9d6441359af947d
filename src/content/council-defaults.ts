import { ownWording } from './source.ts';

/** Numbers that the sources leave open, until the council sets its own. */
export const councilDefaults = {
  /** Days a draft may stay open before the case-completeness report names it (K-116). */
  draftDays: {
    value: 28,
    standard: 'A draft assessment is expected to be submitted within 28 days.',
    easyRead: 'We finish the form in four weeks.',
    source: ownWording,
  },
} as const;
