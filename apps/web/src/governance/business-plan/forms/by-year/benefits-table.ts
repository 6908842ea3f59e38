import { benefitClassWords, comparable, StateBenefitProfile } from '@minutebook/domain';
import type { PlannedBenefit } from '@minutebook/domain';

import { readTable, typedAs, typedRows, yearsFor } from '../../../../recording/grid/by-year/typed-years.ts';
import type { CellProblem, RowOfYears, TableRead, TypedYears } from '../../../../recording/grid/by-year/typed-years.ts';
import { rowsOfField } from '../../../../recording/grid/by-year/use-table-store.ts';
import type { YearTableOf } from '../../../../recording/grid/by-year/YearTable.tsx';

type Class = PlannedBenefit['class'];

/** The most that a plan keeps. */
const most = 100;

const classes = Object.entries(benefitClassWords) as readonly (readonly [Class, string])[];

function classIn(text: string): Class | undefined {
  const typed = comparable(text);
  return classes.find(([, words]) => comparable(words) === typed)?.[0];
}

function problemsIn({ words: [title = '', of = ''] }: RowOfYears) {
  const found: Omit<CellProblem, 'row'>[] = [];
  if (title === '') found.push({ column: 0, sentence: 'Name the benefit.' });
  const known = classes.map(([, words]) => words.toLowerCase());
  if (of === '') found.push({ column: 1, sentence: `Say its class: ${known.join(', ')}.` });
  else if (classIn(of) === undefined) found.push({ column: 1, sentence: `“${of}” is no class: ${known.join(', ')}.` });
  return found;
}

/** Benefits by financial year as a table: a row for each. What is of two classes is never added together. */
export const benefitsTable: YearTableOf = {
  legend: 'Benefits',
  hint: 'Promises, not measurements. Give amounts in pounds only where they can be said so. A table can be pasted from a spreadsheet, with its years as headings.',
  called: 'benefit',
  rows: rowsOfField('benefits', 'Benefit', most),
  words: [
    { title: 'What is gained', isWords: true },
    { title: 'Class', isWords: true, offered: classes.map(([, words]) => words) },
    { title: 'How would it be known? (optional)', isProse: true },
  ],
  widths: 'minmax(8rem, 2fr) 7rem minmax(8rem, 2fr)',
  problemsIn,
  totals: classes.map(([of, words]) => ({ title: words, has: ({ words: [, typed = ''] }) => classIn(typed) === of })),
  missing: 'Enter at least one benefit',
};

/** Stated benefits as they would be typed. */
export function benefitsTyped(benefits: readonly PlannedBenefit[]): TypedYears {
  const years = yearsFor(benefits.flatMap(({ amounts }) => amounts.map(({ year }) => year)));
  return typedRows(
    benefits.map(({ title, class: of, measure = '', amounts }) => ({
      words: [title, benefitClassWords[of], measure],
      amounts,
    })),
    years,
  );
}

/** The benefits in a typed table. */
export function readBenefits(typed: TypedYears): TableRead<readonly PlannedBenefit[]> {
  const { value, problems } = readTable(typed, 3, problemsIn);
  const benefits = value.map(({ words: [title = '', of = '', measure = ''], amounts }) => ({
    title,
    class: classIn(of) ?? 'qualitative',
    ...(measure === '' ? {} : { measure }),
    amounts: [...amounts],
  }));
  return { value: benefits, problems };
}

/** The command's schema, of benefits that are typed as a table. */
export const benefitsSchema = StateBenefitProfile.extend({
  benefits: typedAs(readBenefits, StateBenefitProfile.shape.benefits),
});
