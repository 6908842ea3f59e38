import { addMonths, periodIn, periodWords } from '@minutebook/domain';

/** The periods that a text names, beside one another or with commas between; what names none stays as it was typed. */
export function periodsIn(typed: string): string[] {
  return typed.split(/[,;\n]/).flatMap((part) => {
    const whole = periodIn(part);
    if (whole !== undefined) return [whole];
    return part
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => periodIn(one) ?? one);
  });
}

/** The last month and the last calendar quarter that are over on a day. */
export function lastPeriods(day: string): { readonly month: string; readonly quarter: string } {
  const here = day.slice(0, 7);
  const before = addMonths(here, -3);
  const quarter = `${before.slice(0, 4)}-Q${Math.ceil(Number(before.slice(5)) / 3)}`;
  return { month: addMonths(here, -1), quarter };
}

/** How a period may be typed, with the last ones that are over on a day: what is said is also what is taken. */
export function periodExamples(day: string): string {
  const { month, quarter } = lastPeriods(day);
  return `such as ${periodWords(month)} (${month}), or ${periodWords(quarter)} (${quarter})`;
}
