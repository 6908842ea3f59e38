import { overdueBy } from '../../../kernel/lateness/lateness.ts';
import { becauseWords, between } from '../../../reports/changes/headline.ts';
import type { Headline, TwoPoints } from '../../../reports/changes/headline.ts';
import { stepsWorse } from '../confidence/ratings.ts';
import type { MilestoneDate } from '../timetable/milestone-dates.ts';
import type { Change } from './changes.ts';
import { passedTheirDay } from './passed-their-day.ts';
import { ratingInWords } from './rating-in-words.ts';

type Rerated = Extract<Change, { readonly kind: 'rerated' }>;

/**
 * How many milestones passed their day without being met, and conditions theirs. Example: “3 milestones passed their day
 * without being met, the longest ago “Go live” of “Parking”, 76 days overdue.”
 */
export function daysPassed(points: TwoPoints, conditions: number): Headline | undefined {
  const passed = passedTheirDay(points.before, points.after);
  const [latest] = passed.toSorted((one, other) => other.daysLate - one.daysLate);
  const parts = [
    ...(latest === undefined ? [] : [milestonesWords(passed.length, latest)]),
    ...(conditions === 0
      ? []
      : [`${conditions === 1 ? '1 condition' : `${conditions} conditions`} of a decision became overdue`]),
  ];
  if (parts.length === 0) return undefined;
  return {
    tone: 'worse',
    sentence: `${parts.join(', and ')}.`,
    leadsTo: { kind: latest === undefined ? 'decisions' : 'timetable' },
    entries: between(
      passed.flatMap(({ entries }) => entries),
      points,
    ),
  };
}

function milestonesWords(
  number: number,
  { title, projectTitle, daysLate }: Pick<MilestoneDate, 'title' | 'projectTitle' | 'daysLate'>,
): string {
  const late = overdueBy(daysLate);
  return number === 1
    ? `1 milestone passed its day without being met: “${title}” of “${projectTitle}”, ${late}`
    : `${number} milestones passed their day without being met, the longest ago “${title}” of “${projectTitle}”, ${late}`;
}

/**
 * Of how many projects the delivery confidence fell and rose. Example: “Delivery confidence fell for 2 projects, furthest
 * for “Parking”, from Green to Amber, because “two posts are vacant”; it rose for 1.” A rating on another scale is neither.
 * `changed` is what differs between the backlogs of the two points.
 */
export function confidenceMoved(points: TwoPoints, changed: readonly Change[]): Headline | undefined {
  const moved = changed
    .filter((one): one is Rerated => one.kind === 'rerated')
    .flatMap((one) => {
      const by = one.from && stepsWorse(one.from, one.to);
      return by === undefined || by === 0 ? [] : [{ ...one, by }];
    });
  const fell = moved.filter(({ by }) => by > 0).toSorted((one, other) => other.by - one.by);
  const rose = moved.filter(({ by }) => by < 0).toSorted((one, other) => one.by - other.by);
  const isWorse = fell.length > 0;
  const foremost = isWorse ? fell : rose;
  const [first] = foremost;
  if (first === undefined) return undefined;
  const [from, to] = ratingInWords(first.from, first.to);
  const which =
    foremost.length === 1 ? `“${first.title}”` : `${foremost.length} projects, furthest for “${first.title}”`;
  const others =
    isWorse && rose.length > 0 ? `; it rose for ${rose.length === 1 ? '1 project' : `${rose.length} projects`}` : '';
  return {
    tone: isWorse ? 'worse' : 'better',
    sentence: `Delivery confidence ${isWorse ? 'fell' : 'rose'} for ${which}, from ${from} to ${to}${becauseWords(first.entries, points)}${others}.`,
    leadsTo: { kind: 'confidence' },
    entries: between(
      moved.flatMap(({ entries }) => entries),
      points,
    ),
  };
}
