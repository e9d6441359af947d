import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { formsModel, type FormsInput, type FormsModel } from './forms-model.ts';
import { besidePage } from './word/beside-page.ts';
import { evaluationFormPage } from './word/evaluation-form-page.ts';
import { ratingFormPage } from './word/rating-form-page.ts';
import { coreProperties, withFixedDates } from './word/same-bytes.ts';
import { formStyles } from './word/styles.ts';

/**
 * The two forms as one Word file (K-026, K-027, K-031, K-032): rating, evaluation, then what goes with them, beginning with
 * the person's own words. The same record gives the same bytes, so that a digest can be compared.
 */
export async function formsDocument(input: FormsInput): Promise<Uint8Array> {
  const model = formsModel(input);
  const title = `${model.title}, ${model.reference}`;
  const document = new Document({
    title,
    creator: 'Evenkeel',
    styles: formStyles,
    sections: [
      section(model, PageOrientation.PORTRAIT, ratingFormPage(model.rating)),
      section(model, PageOrientation.LANDSCAPE, evaluationFormPage(model.evaluation)),
      section(model, PageOrientation.PORTRAIT, besidePage(model.beside)),
    ],
  });
  const day = input.filedOn ?? input.assessment.startedOn;
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, day) };
  const bytes = await Packer.pack(document, 'uint8array', undefined, [properties]);
  return withFixedDates(bytes);
}

/** A4 in twips. */
const paper = { width: 11_906, height: 16_838 };
const margin = 980;

type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

function section(
  model: FormsModel,
  orientation: Orientation,
  children: ISectionOptions['children'],
): ISectionOptions {
  return {
    properties: {
      page: {
        size: { ...paper, orientation },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    footers: { default: footer(model) },
    children,
  };
}

/** The reference and never the name: loose pages can be put back and tell nothing by themselves. */
function footer({ reference, standing }: FormsModel): Footer {
  const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun(`${reference}. ${standing} `), new TextRun({ children: page })],
      }),
    ],
  });
}
