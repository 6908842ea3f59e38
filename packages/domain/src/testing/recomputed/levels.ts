import type { DomainEntry } from '../../world.ts';
import { inForce } from './months.ts';
import { statements } from './statements.ts';

/** How many months of a service level were as agreed, were not, or were not reported. */
export interface RecomputedLevel {
  readonly levelId: string;
  readonly met: number;
  readonly missed: number;
  readonly gaps: number;
}

interface Agreed {
  readonly levelId: string;
  readonly target: number;
  readonly direction: string;
}

/** The levels of an agreement as seen on a day, from the raw entries, without any fold or report. */
export function recomputedLevels(
  entries: readonly DomainEntry[],
  agreementId: string,
  on: string,
): readonly RecomputedLevel[] {
  const all = statements(entries).filter(({ stream }) => stream === `agreement-${agreementId}`);
  const made = all.find(({ type }) => type === 'AgreementRecorded');
  if (made === undefined) return [];
  const terms = all.filter(({ type }) => type === 'AgreementRecorded' || type === 'AgreementExtended');
  const ended = all.findLast(({ type }) => type === 'AgreementEnded')?.on ?? '9999-12-31';
  const lastDay = String(inForce(terms)?.data['lastDay']);
  // A month is whole when the agreement is in force on each of its days, and over when they all are past.
  const whole = months(String(made.data['firstDay']), on).filter((month) =>
    daysOf(month).every((day) => day >= String(made.data['firstDay']) && day <= lastDay && day < ended && day < on),
  );
  return (made.data['levels'] as readonly Agreed[]).map(({ levelId, target, direction }) => {
    const reports = new Map<string, number>();
    for (const { type, data } of all) {
      const month = String(data['month']);
      if (type !== 'ServiceLevelReported' || data['levelId'] !== levelId || reports.has(month)) continue;
      reports.set(month, Number(data['value']));
    }
    const met = [...reports.values()].filter((value) => (direction === 'atLeast' ? value >= target : value <= target));
    const gaps = whole.filter((month) => !reports.has(month)).length;
    return { levelId, met: met.length, missed: reports.size - met.length, gaps };
  });
}

function months(from: string, to: string): readonly string[] {
  const found: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to) return found;
    found.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** The days of a calendar month such as `2026-04`. */
export function daysOf(month: string): readonly string[] {
  const [year, of] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = of === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(of) ? 30 : 31;
  return Array.from({ length: last }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}
