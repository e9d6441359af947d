import { describe, expect, it } from 'vitest';
import { columnDefinitions } from './column-definitions.ts';
import { columnsOf, listNames, type ListName } from './lists.ts';

function definitionOf(list: ListName, name: string) {
  return columnDefinitions(list).find((definition) => definition.name === name);
}

describe('a column as Graph defines it', () => {
  it.each(listNames)('exists for every column of %s, under its permanent name', (list) => {
    const names = columnDefinitions(list).map(({ name }) => name);
    expect(names).toEqual(Object.keys(columnsOf(list)));
  });

  it.each([
    [
      'a unique key',
      definitionOf('Risks', 'RecordKey'),
      {
        name: 'RecordKey',
        displayName: 'Record key',
        required: true,
        indexed: true,
        enforceUniqueValues: true,
        text: { allowMultipleLines: false, maxLength: 60 },
      },
    ],
    [
      'a note',
      definitionOf('Risks', 'Weighing'),
      {
        name: 'Weighing',
        displayName: 'Weighing of strengths, opportunities and protective factors',
        text: { allowMultipleLines: true, textType: 'plain' },
      },
    ],
    [
      'a number',
      definitionOf('Risks', 'Likelihood'),
      {
        name: 'Likelihood',
        displayName: 'Likelihood',
        number: { decimalPlaces: 'none', minimum: 1, maximum: 5 },
      },
    ],
    [
      'a choice',
      definitionOf('Assessments', 'Moving'),
      {
        name: 'Moving',
        displayName: 'About to move',
        choice: { choices: ['yes', 'no'], displayAs: 'dropDownMenu', allowTextEntry: false },
      },
    ],
    [
      'several choices',
      definitionOf('Risks', 'Affected'),
      {
        name: 'Affected',
        displayName: 'Who might be affected',
        choice: {
          choices: ['person', 'carer', 'staff', 'child', 'public', 'other'],
          displayAs: 'checkBoxes',
          allowTextEntry: false,
        },
      },
    ],
    [
      'yes or no',
      definitionOf('Risks', 'ExtremeHarm'),
      { name: 'ExtremeHarm', displayName: 'Extreme harm possible', boolean: {} },
    ],
    [
      'a day',
      definitionOf('People', 'DateOfBirth'),
      {
        name: 'DateOfBirth',
        displayName: 'Date of birth',
        dateTime: { format: 'dateOnly' },
      },
    ],
    [
      'a moment',
      definitionOf('Tasks', 'DoneAt'),
      { name: 'DoneAt', displayName: 'Done', dateTime: { format: 'dateTime' } },
    ],
  ])('says all there is to say of %s', (_kind, definition, expected) => {
    expect(definition).toEqual(expected);
  });
});
