import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gateCodes } from '#domain/assessment/submission-gates.ts';
import { fieldIds } from '#domain/shared/field-id.ts';
import {
  affectedChoices,
  involvementRoleChoices,
  namedByChoices,
  strengthKindChoices,
  yesNoChoices,
} from './choice-wording.ts';
import { contentVersion } from './content-version.ts';
import { councilDefaults } from './council-defaults.ts';
import { fieldWording } from './fields/field-wording.ts';
import { gateWording } from './gate-wording.ts';
import { levels } from './levels.ts';
import { missingWording } from './missing-wording.ts';
import { policySources, sourceStatusWording } from './policy-sources.ts';
import { practitionerChecklist } from './checklist/practitioner-checklist.ts';
import { resultingQuestions } from './resulting-questions.ts';
import { impactScale } from './scales/impact-scale.ts';
import { likelihoodScale } from './scales/likelihood-scale.ts';
import { steps } from './steps.ts';
import { noManagerNamed, taskWording } from './task-wording.ts';

/** Words that stand for a person only in a form's own quoted label (glossary). */
const notForAPerson =
  /service user|\bclients?\b|\bpatients?\b|\busers?\b|(?<!reasoned )\bcases?\b(?! (file|notes))/i;

const said = z.string().trim().min(1);
const plain = said.refine((text) => !notForAPerson.test(text), 'calls a person by another word');
const hint = z.string().refine((text) => !notForAPerson.test(text));
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = plain.regex(/^[A-Z].*[.?]$/s);

const wording = z.strictObject({ standard: sentence, easyRead: sentence });

const field = z.strictObject({
  label: plain,
  hint,
  easyRead: plain,
  source: said,
  quoted: z.boolean(),
  requirement: z
    .string()
    .regex(/^K-\d{3}$/)
    .optional(),
});

const choiceSet = z.strictObject({
  source: said,
  words: z.record(said, z.strictObject({ standard: plain, easyRead: plain })),
});

const scale = z
  .array(
    z.strictObject({
      value: z.int().min(1).max(5),
      name: plain,
      definition: sentence,
      easyRead: sentence,
      source: said,
    }),
  )
  .length(5)
  .refine((values) => values.every(({ value }, index) => value === index + 1));

const level = z.strictObject({
  word: plain,
  range: said,
  actionAndTimescale: said,
  help: plain,
  easyRead: sentence,
  source: said,
});

const step = z.strictObject({
  number: z.int().min(1).max(4),
  name: plain,
  shortName: plain,
  purpose: sentence,
  easyRead: plain,
  source: said,
  guidance: z
    .array(
      z.strictObject({
        slug,
        must: z.boolean(),
        text: sentence,
        easyRead: sentence,
        quote: said,
      }),
    )
    .min(1),
});

const prompt = z.strictObject({
  id: slug,
  label: plain,
  easyRead: plain,
  source: said,
  partOf: slug.optional(),
});

const policySource = z.strictObject({
  slug,
  title: said,
  publisher: said,
  year: z.string().regex(/^(\d{4})?$/),
  status: z.enum(['historic', 'current', 'confirm-locally']),
  note: sentence,
  easyRead: sentence,
  source: said,
});

const task = z.strictObject({
  asked: plain,
  help: sentence,
  noteLabel: plain,
  done: plain,
  source: said,
});

const setting = z.strictObject({
  value: z.int().positive(),
  standard: sentence,
  easyRead: sentence,
  source: said,
});

describe('every piece of content', () => {
  it.each([
    ['fields', z.record(said, field), fieldWording],
    ['affected groups', choiceSet, affectedChoices],
    ['involvement roles', choiceSet, involvementRoleChoices],
    ['who named a risk', choiceSet, namedByChoices],
    ['strength kinds', choiceSet, strengthKindChoices],
    ['yes and no', choiceSet, yesNoChoices],
    ['likelihood', scale, likelihoodScale],
    ['impact', scale, impactScale],
    ['levels', z.record(said, level), levels],
    ['steps', z.record(said, step), steps],
    ['checklist', z.array(prompt), practitionerChecklist],
    ['policy sources', z.array(policySource), policySources],
    ['tasks', z.record(said, task), taskWording],
    ['council defaults', z.record(said, setting), councilDefaults],
    ['gates', z.record(said, wording), gateWording],
    ['questions', z.record(said, plain), resultingQuestions],
    ['missing items', z.record(said, sentence), missingWording],
    ['source status', z.record(said, plain), sourceStatusWording],
    ['no manager', sentence, noManagerNamed],
    ['version', z.string().regex(/^[a-z0-9-]+\.\d+$/), contentVersion],
  ] as const)('has its parts, its source and plain words: %s', (_, schema, content) => {
    expect(schema.safeParse(content).error?.issues ?? []).toEqual([]);
  });
});

describe('the wording of fields and gates', () => {
  it('covers every field, and no other [K-013]', () => {
    expect(Object.keys(fieldWording).toSorted()).toEqual([...fieldIds].toSorted());
  });

  it('says for every gate what to do [K-036]', () => {
    expect(Object.keys(gateWording).toSorted()).toEqual([...gateCodes].toSorted());
  });

  it('says something else for each gate, so that two links never read alike', () => {
    const sentences = Object.values(gateWording).map(({ standard }) => standard);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
