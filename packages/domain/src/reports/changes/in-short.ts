import { savingsForecastMoved, savingsVerifiedMoved } from '../../benefits/reports/headlines.ts';
import type { Change } from '../../delivery/reports/changes/changes.ts';
import { confidenceMoved, daysPassed } from '../../delivery/reports/changes/headlines.ts';
import { isAmendment } from '../../kernel/amended.ts';
import { entriesInOrder } from '../../kernel/figure.ts';
import { moneyMoved } from '../../money/reports/headlines.ts';
import { between } from './headline.ts';
import type { Headline, TwoPoints } from './headline.ts';
import type { ToldChange } from './told-change.ts';

/** So many sentences are read at a glance. */
const most = 6;

const tones: readonly Headline['tone'][] = ['worse', 'better', 'told'];

/**
 * What changed between two points, in at most six sentences: what went worse first, then what went better, then what was
 * decided and what had not been known; of each, days that passed before confidence, money and savings. Empty where nothing
 * that they tell of changed. `told` is what entries did, as `toldChanges` gives it, and `changed` what
 * `changes` finds between the worlds of the two points.
 */
export function inShort(
  points: TwoPoints,
  told: readonly ToldChange[],
  changed: readonly Change[],
): readonly Headline[] {
  const overdue = told.filter(({ kind }) => kind === 'conditionOverdue').length;
  const all = [
    daysPassed(points, overdue),
    confidenceMoved(points, changed),
    moneyMoved(points),
    savingsForecastMoved(points),
    savingsVerifiedMoved(points),
    decided(told),
    notKnownThen(points),
  ].filter((one) => one !== undefined);
  return tones.flatMap((tone) => all.filter((one) => one.tone === tone)).slice(0, most);
}

/** What was decided: the one decision, or how many there were and the newest of them. */
function decided(told: readonly ToldChange[]): Headline | undefined {
  const decisions = told.filter(({ kind }) => kind === 'decided');
  const last = decisions.at(-1);
  if (last === undefined) return undefined;
  const one = decisions.length === 1;
  return {
    tone: 'told',
    sentence: one
      ? `1 decision was taken. ${last.sentence}`
      : `${decisions.length} decisions were taken, the newest: ${last.sentence}`,
    leadsTo: one ? last.leadsTo : { kind: 'decisions' },
    entries: entriesInOrder(decisions.flatMap(({ entries }) => entries)),
  };
}

/** What was recorded since of days before the earlier point, and what of what was known then was corrected or withdrawn. */
function notKnownThen(points: TwoPoints): Headline | undefined {
  const { before, entries } = points;
  const fresh = new Set(entries.map(({ id }) => id));
  const amendments = entries.filter((entry) => isAmendment(entry) && !fresh.has(entry.data.entry));
  const late = entries.filter(
    (entry) => !isAmendment(entry) && entry.source === undefined && entry.effectiveOn < before.day,
  );
  const parts = [
    ...(late.length === 0
      ? []
      : [
          `${late.length === 1 ? '1 entry, not known then, tells' : `${late.length} entries, not known then, tell`} of days before ${before.day}`,
        ]),
    ...(amendments.length === 0
      ? []
      : [`${amendments.length === 1 ? '1 entry was' : `${amendments.length} entries were`} corrected or withdrawn`]),
  ];
  if (parts.length === 0) return undefined;
  return {
    tone: 'told',
    sentence: `${parts.join(', and ')}.`,
    leadsTo: { kind: 'lateEntries' },
    entries: between(
      [...late, ...amendments].map(({ n }) => n),
      points,
    ),
  };
}
