import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it, vi } from 'vitest';
import { evaluationForm } from '#content/forms/evaluation-form.ts';
import { ratingForm } from '#content/forms/rating-form.ts';
import { levels } from '#content/levels.ts';
import { aCompleteRisk, anAction, rated } from '../../test/support/assessment-builder.ts';
import { aPerson, someForms } from '../../test/support/forms-builder.ts';
import { formsDocument } from './forms-document.ts';
import { formsFile } from './forms-file.ts';
import type { FormsInput } from './forms-model.ts';

async function textOf(input: FormsInput): Promise<string> {
  const buffer = Buffer.from(await formsDocument(input));
  return (await mammoth.extractRawText({ buffer })).value;
}

async function htmlOf(input: FormsInput): Promise<string> {
  const buffer = Buffer.from(await formsDocument(input));
  return (await mammoth.convertToHtml({ buffer })).value;
}

function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`No ${path} in the file`);
  return strFromU8(part);
}

describe('the Word file of both forms', () => {
  const labels = [
    ratingForm.title,
    ratingForm.instruction,
    ratingForm.overall,
    ratingForm.filing,
    ratingForm.matrixTitle,
    ...Object.values(ratingForm.levelColumns),
    ...Object.values(levels).map(({ actionAndTimescale }) => actionAndTimescale),
    evaluationForm.title,
    ...Object.values(evaluationForm.header),
    ...Object.values(evaluationForm.columns).flatMap((column) => [
      column.heading,
      column.instruction,
    ]),
  ].filter((label) => label !== '');

  it('holds every label of both forms, word for word [K-031, K-032]', async () => {
    const text = await textOf(someForms());
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });

  it('holds both forms and the person’s own words under headings that a screen reader can jump to', async () => {
    const html = await htmlOf(someForms());
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text);
    expect(headings).toEqual([ratingForm.title, evaluationForm.title, 'With the forms']);
    expect(html).toContain('<h2>In the person’s own words</h2>');
  });

  it('gives the scores as they are computed, first and resulting [K-033]', async () => {
    const risks = [aCompleteRisk({ firstRating: rated(5, 4), resultingRating: rated(2, 4) })];
    const text = await textOf(someForms({ risks }));
    expect(text).toContain('20 High\n\nFirst: 1');
    expect(text).toContain('8 Medium\n\nResulting: 1');
    expect(text).toContain('Very likely × Serious');
  });

  it('holds what was written, line by line, as text and never as markup', async () => {
    const risks = [
      aCompleteRisk({ weighing: 'First line\nSecond <b>line</b> & "more"', monitoringHow: ']]>' }),
    ];
    const text = await textOf(someForms({ risks }));
    expect(text).toContain('First line\n\nSecond <b>line</b> & "more"');
    expect(text).toContain(']]>');
  });

  it('opens although text was pasted with characters that a Word file cannot hold', async () => {
    const risks = [aCompleteRisk({ weighing: 'Before\u0000\u000b\ud800after \u{1f600}' })];
    expect(await textOf(someForms({ risks }))).toContain('Beforeafter \u{1f600}');
  });

  it('holds 60,000 characters in one field and names of 120', async () => {
    const long = 'Every evening she walks to the gate. '.repeat(1622);
    const person = aPerson({ givenName: 'N'.repeat(120), familyName: 'O'.repeat(120) });
    const input = someForms({ risks: [aCompleteRisk({ weighing: long })] }, { person });
    const text = await textOf(input);
    expect(long.length).toBeGreaterThan(60_000);
    expect(text).toContain(long.trim());
    expect(text).toContain(`${'N'.repeat(120)} ${'O'.repeat(120)}`);
  });

  it('holds forty risks with their actions', async () => {
    const risks = Array.from({ length: 40 }, (_, index) =>
      aCompleteRisk({ whatCanHappen: `Risk named ${index + 1}.` }),
    );
    const text = await textOf(someForms({ risks, actions: [anAction()] }));
    expect(risks.filter(({ whatCanHappen }) => !text.includes(whatCanHappen))).toEqual([]);
  });

  it('repeats a table’s headings on every page it reaches', async () => {
    const xml = partOf(await formsDocument(someForms()), 'word/document.xml');
    const tables = xml.split('<w:tbl>').slice(1);
    expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length ?? 0)).toEqual([
      1, 1, 0, 1,
    ]);
  });

  it('turns the page on its side for the evaluation form alone', async () => {
    const xml = partOf(await formsDocument(someForms()), 'word/document.xml');
    const pages = [...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, turn]) => turn);
    expect(pages).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('says its language and its title, and no name in what is shown outside the file', async () => {
    const bytes = await formsDocument(someForms());
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const properties = partOf(bytes, 'docProps/core.xml');
    expect(properties).toContain(
      '<dc:title>Risk rating and evaluation forms, EK-2F7K9Q-4HT2</dc:title>',
    );
    expect(properties).not.toContain('Blythe');
  });

  it('carries reference and standing at the foot of each page, and no name', async () => {
    const bytes = await formsDocument(someForms());
    const footer = partOf(bytes, 'word/footer1.xml');
    expect(footer).toContain('EK-2F7K9Q-4HT2');
    expect(footer).toContain('Copy filed on 24 November 2026.');
    expect(footer).not.toContain('Blythe');
  });
});

describe('the digest of a filed copy', () => {
  it('is the same for the same record, whenever the file is made [K-027]', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
    const first = await formsFile(someForms());
    vi.setSystemTime(new Date('2027-03-01T17:31:08Z'));
    const second = await formsFile(someForms());
    vi.useRealTimers();
    expect(second).toEqual(first);
  });

  it('is another when one word differs', async () => {
    const first = await formsFile(someForms());
    const other = await formsFile(someForms({ wants: 'Something else' }));
    expect(other.digest).not.toBe(first.digest);
  });

  it('is SHA-256 of the whole file, in hexadecimal', async () => {
    const { bytes, digest } = await formsFile(someForms());
    expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
