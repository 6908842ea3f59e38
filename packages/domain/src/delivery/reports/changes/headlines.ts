import { becauseWords, between } from '../../../reports/changes/headline.ts';
import type { Headline, TwoPoints } from '../../../reports/changes/headline.ts';
import { stepsWorse } from '../confidence/ratings.ts';
import { changes } from './changes.ts';
import type { Change } from './changes.ts';
import { passedTheirDay } from './passed-their-day.ts';
import { ratingInWords } from './rating-in-words.ts';

type Rerated = Extract<Change, { readonly kind: 'rerated' }>;

/**
 * How many milestones passed their day without being met, and conditions theirs. Example: “3 milestones passed their day
 * without being met, the longest ago “Go live” of “Parking”, 76 days late.”
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
  {
    title,
    projectTitle,
    daysLate,
  }: { readonly title: string; readonly projectTitle: string; readonly daysLate: number },
): string {
  const late = daysLate === 1 ? '1 day late' : `${daysLate} days late`;
  return number === 1
    ? `1 milestone passed its day without being met: “${title}” of “${projectTitle}”, ${late}`
    : `${number} milestones passed their day without being met, the longest ago “${title}” of “${projectTitle}”, ${late}`;
}

/**
 * Of how many projects the delivery confidence fell and rose. Example: “Delivery confidence fell for 2 projects, furthest
 * for “Parking”, from Green to Amber, because “two posts are vacant”; it rose for 1.” A rating on another scale is neither.
 */
export function confidenceMoved(points: TwoPoints): Headline | undefined {
  const moved = changes(points.before.world, points.after.world)
    .filter((one): one is Rerated => one.kind === 'rerated')
    .flatMap((one) => {
      const by = one.from && stepsWorse(one.from, one.to);
      return by === undefined || by === 0 ? [] : [{ ...one, by }];
    });
  const fell = moved.filter(({ by }) => by > 0).toSorted((one, other) => other.by - one.by);
  const rose = moved.filter(({ by }) => by < 0).toSorted((one, other) => one.by - other.by);
  const [first] = fell.length > 0 ? fell : rose;
  if (first === undefined) return undefined;
  const [from, to] = ratingInWords(first.from, first.to);
  const way = fell.length > 0 ? 'fell' : 'rose';
  const many = (fell.length > 0 ? fell : rose).length;
  const which = many === 1 ? `“${first.title}”` : `${many} projects, furthest for “${first.title}”`;
  const others =
    fell.length > 0 && rose.length > 0
      ? `; it rose for ${rose.length === 1 ? '1 project' : `${rose.length} projects`}`
      : '';
  return {
    tone: fell.length > 0 ? 'worse' : 'better',
    sentence: `Delivery confidence ${way} for ${which}, from ${from} to ${to}${becauseWords(first.entries, points)}${others}.`,
    leadsTo: { kind: 'confidence' },
    entries: between(
      moved.flatMap(({ entries }) => entries),
      points,
    ),
  };
}
