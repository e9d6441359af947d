import type { Paragraph } from 'docx';
import type { BesideSection } from '../beside-the-forms.ts';
import { heading, passageBlock } from './text-blocks.ts';

/** What belongs with the forms and has no place on them, beginning with the person's own words. */
export function besidePage(sections: readonly BesideSection[]): Paragraph[] {
  return [
    heading(1, 'With the forms'),
    ...sections.flatMap(({ heading: name, passages }) => [
      heading(2, name),
      ...passages.flatMap(passageBlock),
    ]),
  ];
}
