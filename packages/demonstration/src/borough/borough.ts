import { on } from '../script/script.ts';
import type { Scripted } from '../script/script.ts';
import { byYear } from '../script/money.ts';

const programme = { programmeId: 'digital-2019' };
const years = [
  ['2019-20', 306_600],
  ['2020-21', 306_600],
  ['2021-22', 306_600],
] as const;
const growth = 100_000;

/**
 * A second example: the money of a borough's digital programme as its published minutes of 2019 state it: £919,800 over
 * three years, £100,000 a year of it new, the rest from existing budgets. The council is not named. That the years are
 * equal is not stated there: it is how the example shares the total out.
 */
export const boroughScript: readonly Scripted[] = [
  ...on('2019-03-05').recorded('2019-03-06 10:00', {
    type: 'EstablishProgramme',
    ...programme,
    title: 'Digital programme',
    council: 'A borough council',
    purpose:
      'A programme of £919,800 over three years, as the published minutes of 2019 state it: £300,000 of it new, at £100,000 a year, and £619,800 from existing budgets. The minutes do not say how the years differ; here they are equal.',
    endsOn: '2022-03-31',
    demonstration: true,
  }),
  ...on('2019-03-05')
    .by('post-administrator')
    .recorded('2019-03-06 11:00', {
      type: 'RegisterDepartment',
      ...programme,
      departmentId: 'digital',
      title: 'Digital and Customer Services',
      tier: 'corporate',
    }),
  ...on('2019-03-05')
    .by('post-finance')
    .recorded('2019-03-06 12:00', {
      type: 'ApproveBudget',
      budgetId: 'digital-programme',
      title: 'Digital programme',
      departmentId: 'digital',
      nature: 'revenue',
      lines: [
        ...byYear(...years.map(([year, pounds]) => [year, pounds - growth] as const)).map((one) => ({
          ...one,
          fundedBy: 'existingBudget' as const,
        })),
        ...byYear(...years.map(([year]) => [year, growth] as const)).map((one) => ({
          ...one,
          fundedBy: 'newGrowth' as const,
        })),
      ],
      authority: 'As published in the minutes of 2019',
    }),
];
