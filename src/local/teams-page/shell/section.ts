/** What the rail leads to. */
export type Section = 'evenkeel' | 'records';

export const sectionTitles: Readonly<Record<Section, string>> = {
  evenkeel: 'Evenkeel',
  records: 'Records',
};

export const sectionAddresses: Readonly<Record<Section, string>> = {
  evenkeel: '/',
  records: '/records',
};

/** The section that an address belongs to. */
export function sectionAt(pathname: string): Section {
  return pathname === '/records' || pathname.startsWith('/records/') ? 'records' : 'evenkeel';
}
