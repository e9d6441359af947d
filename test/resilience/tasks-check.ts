import { raisedTaskKey } from '#domain/task/tasks-raised.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { RawItem } from './typed-cells.ts';

/** Tasks whose risk stands as it does in the lists have to be there exactly once; done ones stay as they were done. */
export function taskProblems(
  items: readonly RawItem[],
  done: ReadonlyMap<string, string>,
): readonly string[] {
  const ofList = (list: RawItem['list']) =>
    items.filter((item) => item.list === list).map(({ fields }) => fields);
  const tasks = ofList('Tasks');
  const keys = tasks.map(({ RecordKey: key }) => String(key));
  const risks = ofList('Risks');
  const begun = ofList('Involved').filter(({ Who: who, Role: role }) => Boolean(who ?? role));
  const due = risks.flatMap((risk) => {
    const key = String(risk.RecordKey) as RecordKey;
    const isHigh = Number(risk.Likelihood) * Number(risk.Impact) >= 16;
    const harm = raisedTaskKey('extreme-harm', key, 1);
    const told = begun.map((involved) => {
      const part = String(involved.RecordKey).split('-').at(-1) ?? '';
      return `${raisedTaskKey('tell-involved-person', key, 1)}-${part}`;
    });
    return [
      ...(isHigh ? [raisedTaskKey('high-risk', key, 1)] : []),
      ...(risk.ExtremeHarm === true ? [harm, ...told] : []),
    ];
  });
  const asked = tasks.map(({ Kind, About, InvolvedKey }) =>
    [Kind, About, InvolvedKey].join(' about '),
  );
  const alerts = ofList('Concerns').map(({ RiskKey: key }) => String(key));
  const harmful = risks.filter(({ ExtremeHarm: harm }) => harm === true);
  return [
    ...due.filter((key) => !keys.includes(key)).map((key) => `no task ${key}`),
    ...repeated(asked).map((task) => `asked twice: ${task}`),
    ...repeated(alerts).map((key) => `alerted twice: ${key}`),
    ...harmful
      .filter(({ RecordKey: key }) => !alerts.includes(String(key)))
      .map(({ RecordKey: key }) => `no alert for ${String(key)}`),
    ...[...done]
      .filter(([key, note]) => tasks.find((task) => task.RecordKey === key)?.Note !== note)
      .map(([key]) => `no longer done: ${key}`),
  ];
}

/** The values that come more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
