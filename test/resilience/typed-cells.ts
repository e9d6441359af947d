import type { Assessment } from '#domain/assessment/assessment.ts';
import type { DraftRating } from '#domain/risk-matrix/rating.ts';
import type { Graph } from '#graph/graph.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { ListName } from '#records/schema/lists.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';

/** What is written where: `EK-…-K9P3.Words` and the words. Nothing stands for an empty field. */
export type Cells = ReadonlyMap<string, string>;

/** A rating as one value: it is chosen, and lost, as one. */
export function writtenRating(likelihood: unknown, impact: unknown): string {
  return likelihood && impact ? `${Number(likelihood)}x${Number(impact)}` : '';
}

const ratingText = ({ likelihood, impact }: DraftRating) => writtenRating(likelihood, impact);

function named(key: RecordKey, fields: Readonly<Record<string, string>>) {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === '' ? [] : [[`${key}.${name}`, value] as const],
  );
}

/** What someone has in front of them, by the names of the columns it is kept in. */
export function cellsOnScreen(assessment: Assessment): Cells {
  return new Map([
    ...named(assessment.key, {
      Wants: assessment.wants,
      EnvironmentalFactors: assessment.environment.factors,
    }),
    ...assessment.outcomes.flatMap(({ key, words }) => named(key, { Words: words })),
    ...assessment.involved.flatMap(({ key, who, how }) => named(key, { Who: who, How: how })),
    ...assessment.risks.flatMap((risk) =>
      named(risk.key, {
        WhatCanHappen: risk.whatCanHappen,
        Weighing: risk.weighing,
        firstRating: ratingText(risk.firstRating),
        ExtremeHarm: risk.extremeHarm ? 'yes' : '',
      }),
    ),
    ...assessment.actions.flatMap(({ key, what }) => named(key, { What: what })),
    ...assessment.checklist.flatMap(({ key, note }) => named(key, { Note: note })),
  ]);
}

/** An item as Graph gives it out, read by no code of the product. */
export interface RawItem {
  readonly list: ListName;
  readonly fields: Readonly<Record<string, unknown>>;
}

const columns: Partial<Readonly<Record<ListName, readonly string[]>>> = {
  Assessments: ['Wants', 'EnvironmentalFactors'],
  Outcomes: ['Words'],
  Involved: ['Who', 'How'],
  Risks: ['WhatCanHappen', 'Weighing'],
  Actions: ['What'],
  Prompts: ['Note'],
};

/** What stands in SharePoint, by the same names. */
export function cellsInLists(items: readonly RawItem[]): Cells {
  return new Map(
    items.flatMap(({ list, fields }) => {
      const key = String(fields.RecordKey) as RecordKey;
      const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
      const texts = (columns[list] ?? []).map((name) => [name, text(name)] as const);
      const ofRisk = list === 'Risks' && {
        firstRating: writtenRating(fields.Likelihood, fields.Impact),
        ExtremeHarm: fields.ExtremeHarm === true ? 'yes' : '',
      };
      return named(key, { ...Object.fromEntries(texts), ...ofRisk });
    }),
  );
}

const partLists: readonly ListName[] = [
  ...(Object.keys(columns) as ListName[]).filter((list) => list !== 'Assessments'),
  'Strengths',
  'AgencyNotices',
  'Concerns',
  'Tasks',
];

/** Every item of an assessment, asked of Graph itself. */
export async function itemsOf(
  graph: Graph,
  siteId: string,
  assessment: RecordKey,
): Promise<readonly RawItem[]> {
  const asked = [
    { list: 'Assessments' as const, column: 'RecordKey' },
    ...partLists.map((list) => ({ list, column: 'AssessmentKey' })),
  ];
  const outcomes = await graph.batch(
    asked.map(({ list, column }) => {
      const filter = encodeURIComponent(`fields/${column} eq '${assessment}'`);
      const query = `$expand=fields&$filter=${filter}&$top=5000`;
      return { id: list, method: 'GET', path: `/sites/${siteId}/lists/${list}/items?${query}` };
    }),
  );
  return asked.flatMap(({ list }) => {
    const outcome = outcomes.get(list);
    if (!outcome || outcome instanceof GraphError) throw outcome ?? new Error(`No ${list}`);
    const { value } = outcome.body as { readonly value: readonly Pick<RawItem, 'fields'>[] };
    return value.map(({ fields }) => ({ list, fields }));
  });
}
