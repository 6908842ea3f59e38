import type { ColumnLooks } from './column-looks.ts';
import { onlyOnce } from './roles.ts';
import type { Contested, PaymentRole, Suggestion, Sureness } from './roles.ts';

const most = 0.8;
const amountRoles = new Set<PaymentRole>(['amount', 'gross amount', 'net amount', 'VAT amount']);

/**
 * What a column is by its cells alone.
 * @param guessing whether words and codes are guessed too, as in a table without a header; beside columns with names, one
 *   whose name says nothing known is more likely something else
 */
export function suggestionByLooks(looks: ColumnLooks, guessing: boolean): Suggestion {
  if (looks.filled === 0) return { role: 'other', sureness: 'guess', why: 'It has no cells in the sample.' };
  if (looks.capitalOrRevenue > most) {
    return { role: 'capital or revenue', sureness: 'likely', why: 'Its cells say capital or revenue.' };
  }
  if (looks.dates > most) return { role: 'date paid', sureness: 'likely', why: 'Its cells are dates.' };
  if (looks.money > most) return { role: 'amount', sureness: 'likely', why: 'Its cells are amounts.' };
  if (looks.companies > 0.2) return { role: 'supplier', sureness: 'likely', why: 'Its cells name companies.' };
  return guessing
    ? guessByWords(looks)
    : { role: 'other', sureness: 'guess', why: 'Nothing in its name or its cells is known.' };
}

function guessByWords({ codes, different, letterless }: ColumnLooks): Suggestion {
  if (codes > most && different > 0.5) {
    return { role: 'reference', sureness: 'guess', why: 'Its cells are codes, most of them different.' };
  }
  if (letterless > 0.5) return { role: 'other', sureness: 'guess', why: 'Its cells are numbers of some kind.' };
  if (different > 0.5)
    return { role: 'description', sureness: 'guess', why: 'Its cells are words, most of them different.' };
  return { role: 'department', sureness: 'guess', why: 'Its cells are a few words that come again.' };
}

/** What the name of a column says, made surer or corrected by its cells. */
export function weighed(named: Suggestion, looks: ColumnLooks): Contested {
  return { named: true, ...corrected(named, looks) };
}

function corrected(named: Suggestion, looks: ColumnLooks): Suggestion & Pick<Contested, 'otherwise'> {
  if (looks.filled === 0) {
    return { ...named, sureness: less(named.sureness), why: `${named.why} It has no cells in the sample.` };
  }
  if (amountRoles.has(named.role)) return weighedAmount(named, looks);
  if (named.role === 'date paid') return weighedDate(named, looks);
  if (named.role !== 'capital or revenue' && looks.capitalOrRevenue > most) {
    return {
      role: 'capital or revenue',
      sureness: 'likely',
      why: 'Its cells say capital or revenue.',
      otherwise: named,
    };
  }
  if (named.role === 'supplier' && looks.letterless > most) {
    return { role: 'other', sureness: 'likely', why: `${named.why} But its cells are numbers and no names.` };
  }
  return named;
}

function weighedAmount(named: Suggestion, { amounts }: ColumnLooks): Suggestion {
  if (amounts > most) return { ...named, sureness: more(named.sureness), why: `${named.why} Its cells are amounts.` };
  if (amounts > 0.2) return { ...named, sureness: 'guess', why: `${named.why} But many of its cells are no amounts.` };
  return { role: 'other', sureness: 'likely', why: `${named.why} But its cells are no amounts.` };
}

function weighedDate(named: Suggestion, { dates, bareDays, times }: ColumnLooks): Suggestion {
  if (dates + bareDays > most)
    return { ...named, sureness: more(named.sureness), why: `${named.why} Its cells are dates.` };
  if (times > 0.5)
    return { ...named, sureness: 'guess', why: `${named.why} But its cells are times, and their days are lost.` };
  if (dates + bareDays > 0.2)
    return { ...named, sureness: 'guess', why: `${named.why} But many of its cells are no dates.` };
  return { role: 'other', sureness: 'likely', why: `${named.why} But its cells are no dates.` };
}

function more(sureness: Sureness): Sureness {
  return sureness === 'guess' ? 'likely' : 'sure';
}

function less(sureness: Sureness): Sureness {
  return sureness === 'sure' ? 'likely' : 'guess';
}

const rank: Readonly<Record<Sureness, number>> = { sure: 4, likely: 2, guess: 0 };

function strength({ sureness, named }: Contested): number {
  return rank[sureness] + (named ? 1 : 0);
}

/**
 * Leaves each role that one column alone can have with the surest, by name before by cells, the first of several.
 * @param lettersOf how a column is called in the reason that another gets
 */
export function withoutRivals(
  contested: readonly Contested[],
  lettersOf: (index: number) => string,
): readonly Suggestion[] {
  const keepers = new Map<PaymentRole, number>();
  for (const [index, one] of contested.entries()) {
    const before = contested[keepers.get(one.role) ?? -1];
    if (onlyOnce.has(one.role) && (before === undefined || strength(one) > strength(before)))
      keepers.set(one.role, index);
  }
  return contested.map(({ role, sureness, why, otherwise }, index) => {
    const keeper = keepers.get(role);
    if (keeper === undefined || keeper === index) return { role, sureness, why };
    if (otherwise !== undefined) return otherwise;
    return {
      role: 'other',
      sureness: 'guess',
      why: `${why} But column ${lettersOf(keeper)} is taken for the ${role}.`,
    };
  });
}
