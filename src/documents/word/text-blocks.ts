import { HeadingLevel, Paragraph, TextRun, type IRunOptions } from 'docx';
import type { Passage } from '../passage.ts';

/**
 * What XML cannot hold: control characters and halves of a broken character. A pasted one would make a file that Word
 * refuses to open.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a Word file can hold it: nothing a person could read is lost. */
function wordText(text: string): string {
  return text.replace(illegalInXml, '');
}

/** Words in one look. */
export function run(text: string, look: 'plain' | 'bold' = 'plain'): TextRun {
  const options: IRunOptions = { text: wordText(text), ...(look === 'bold' && { bold: true }) };
  return new TextRun(options);
}

/** A paragraph a line, as it was typed. */
export function paragraphs(text: string, look: 'plain' | 'bold' = 'plain'): Paragraph[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => new Paragraph({ children: [run(line, look)] }));
}

/** A passage with its label in bold on a line of its own. */
export function passageBlock({ label, text }: Passage): Paragraph[] {
  return [...(label === '' ? [] : [labelLine(label)]), ...paragraphs(text)];
}

function labelLine(label: string): Paragraph {
  return new Paragraph({
    spacing: { before: 40, after: 0 },
    children: [run(label, 'bold')],
  });
}

/** A heading of the document's outline; 1 begins a form, 2 a part of one. */
export function heading(level: 1 | 2, text: string): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [run(text)],
  });
}
