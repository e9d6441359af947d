import type { IStylesOptions } from 'docx';

/** Type sizes are in half points, spacing in twips. A plain typeface at a size most people can read. */
export const formStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 20, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { size: 28, bold: true, color: '1F1F1F' },
      paragraph: { spacing: { after: 160 } },
    },
    heading2: {
      run: { size: 24, bold: true, color: '1F1F1F' },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  },
};
