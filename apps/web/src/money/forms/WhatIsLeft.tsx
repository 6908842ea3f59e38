import { allocationOf, budgetOf, pounds, shortAfter, lineStanding } from '@minutebook/domain';
import type { MoneyLine, LedgerWorld, LineStanding } from '@minutebook/domain';

import { capital } from '../../design/capital.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { noneOfThem } from '../../recording/fields/form-context.ts';
import { useNow } from '../../replay/index.ts';

/** Years and amounts as they stand in a form: an amount that is not understood yet is none. */
export type TypedYears = readonly { readonly year?: unknown; readonly amount?: unknown }[];

/** The line that a form takes money out of, as it is chosen; `undefined` before it is. */
export function lineOf(budgetId: string, chosen: unknown): MoneyLine | undefined {
  if (chosen === noneOfThem) return { budgetId };
  return typeof chosen === 'string' && chosen !== '' ? { budgetId, allocationId: chosen } : undefined;
}

/** What of it is understood: an amount that is not counts as nothing. */
export function amountsIn(years: TypedYears) {
  return years.flatMap(({ year, amount }) =>
    typeof year === 'string' && year !== '' ? [{ year, amount: typeof amount === 'number' ? amount : 0 }] : [],
  );
}

interface Taking {
  readonly line: MoneyLine | undefined;
  readonly years: TypedYears;
}

/** “Customer portal”; what is not allocated has no name. */
function lineWords(world: LedgerWorld, { budgetId, allocationId }: MoneyLine): string {
  const budget = budgetOf(world, budgetId);
  const found = budget && allocationId !== undefined ? allocationOf(budget, allocationId) : undefined;
  return found === undefined ? 'what is not allocated' : `“${found.title}”`;
}

/** What to know first where a line is left with less than it is going to need: a sentence for each year. */
export function shortWords(world: LedgerWorld, { line, years }: Taking): readonly string[] {
  if (line === undefined) return [];
  return shortAfter(world, line, amountsIn(years)).map(
    ({ year, short, left }) =>
      `In ${year} that leaves ${lineWords(world, line)} ${pounds(short)} short of what it is going to need: ${left > 0 ? `only ${pounds(left)} of it is` : 'nothing of it is'} left.`,
  );
}

/** Where the line stands in each year that is given, and what would be short. */
export function WhatIsLeft({ taking }: { readonly taking: Taking }) {
  const { world } = useNow();
  const { line, years } = taking;
  if (line === undefined) return null;
  const title = capital(lineWords(world, line));
  const all = [...new Set(amountsIn(years).map(({ year }) => year))];
  return (
    <div aria-live="polite">
      {all.map((year) => (
        <p className="govuk-body mb-reading" key={year}>
          {title}, {year}: {standingWords(lineStanding(world, line, year))}
        </p>
      ))}
      {unforecast(world, taking).map((sentence) => (
        <p className="govuk-body mb-reading" key={sentence}>
          {sentence}
        </p>
      ))}
      <WarningText sentences={shortWords(world, taking)} />
    </div>
  );
}

/** Of an allocation that nobody has forecast, that less of it lowers what is expected of it: a sentence for each year. */
function unforecast(world: LedgerWorld, { line, years }: Taking): readonly string[] {
  if (line?.allocationId === undefined) return [];
  return amountsIn(years)
    .filter(({ year, amount }) => amount > 0 && lineStanding(world, line, year).forecast === undefined)
    .map(
      ({ year, amount }) =>
        `Nobody has forecast ${lineWords(world, line)} for ${year}: it is expected to cost what it has, and ${pounds(amount)} less after this. If it still needs that, forecast it.`,
    );
}

function standingWords({ has, spent, committed, forecast, left }: LineStanding): string {
  const rest = left < 0 ? `${pounds(-left)} too little` : `${pounds(left)} left`;
  return `has ${pounds(has)}; ${pounds(spent)} spent, ${pounds(committed)} ordered, ${forecast === undefined ? 'no forecast' : `${pounds(forecast)} forecast`}: ${rest}.`;
}

/** The same for a last look, before money is taken that a line is going to need. */
export function CheckWhatIsLeft({ taking }: { readonly taking: Taking }) {
  return <WarningText sentences={shortWords(useNow().world, taking)} />;
}
