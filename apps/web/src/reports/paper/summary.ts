import {
  budgetInWords,
  comingMeetings,
  decisionsRegister,
  explain,
  financialYearOf,
  outcomeInWords,
  overview,
  positionIn,
  quoted,
  recommendationFigures,
  timetable,
  timetableSentence,
  yearsWithin,
} from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { formatDay, withDays } from '../../design/days.ts';
import { programmeFigures } from '../../governance/public/programme-figures.ts';
import { figuresTable } from './figures-table.ts';
import { positionOf, programmeOf } from './head.ts';
import type { Known } from './known.ts';
import { list, said, text } from './model.ts';
import type { Paper, Part, Said } from './model.ts';

/** So many of a kind fit on the one page. */
const most = 3;

/** The programme on one page for members: where it stands in figures, what was decided, and what comes next. */
export function summaryForMembers(known: Known): Paper {
  const { from, to } = known.period;
  return {
    kind: 'Summary for members',
    title: `The programme on one page, ${formatDay(known.day)}`,
    of: programmeOf(known),
    facts: [],
    sections: [
      { heading: 'Where it stands', parts: standing(known) },
      { heading: `Decided from ${formatDay(from)} to ${formatDay(to)}`, parts: decided(known) },
      { heading: 'What comes next', parts: next(known) },
    ],
    position: positionOf(known),
  };
}

function standing({ world, day }: Known): readonly Part[] {
  const { open, milestones, severeRisks } = overview(world, day);
  const plan = timetable(world, day);
  const advice = recommendationFigures(world, day);
  const figures = [
    open,
    milestones.late,
    severeRisks,
    ...programmeFigures(world, day, financialYearOf(day)),
    advice.open,
    advice.answersDue,
  ];
  return [
    ...moneyWords(world),
    text(withDays(timetableSentence(plan)), ...[plan.later, plan.past].flatMap((one) => explain(one).entries)),
    ...figuresTable('Figures', figures),
  ];
}

function moneyWords(world: LedgerWorld): readonly Part[] {
  const words = budgetInWords(world);
  if (words === '') return [];
  const figures = yearsWithin(world, {}).flatMap((year) => {
    const { approved, allocated, forecast } = positionIn(world, year);
    return [approved, allocated, forecast];
  });
  return [text(words, ...figures.flatMap((one) => (one === undefined ? [] : explain(one).entries)))];
}

function decided({ world, period: { from, to } }: Known): readonly Part[] {
  const rows = decisionsRegister(world, { from, to });
  if (rows.length === 0) return [text('Nothing was decided.')];
  const items = rows
    .slice(0, most)
    .map(({ title, takenByTitle, on, outcome, n }) =>
      said(`${title}: ${outcomeInWords(outcome)} (${takenByTitle}, ${formatDay(on)}).`, n),
    );
  return [
    ...list(items),
    ...more(
      rows.length - items.length,
      'decision',
      rows.slice(most).map(({ n }) => n),
    ),
  ];
}

function more(left: number, what: string, entries: readonly number[]): readonly Part[] {
  if (left <= 0) return [];
  return [text(`${left === 1 ? `1 more ${what} was` : `${left} more ${what}s were`} taken.`, ...entries)];
}

function next({ world, day }: Known): readonly Part[] {
  const meetings = comingMeetings(world, day).slice(0, most);
  if (meetings.length === 0) return [text('No meeting is called.')];
  return list(
    meetings.map(({ meeting, board }): Said => {
      const items = meeting.items.slice(0, most).map(({ value }) => quoted(value.title));
      const agenda = items.length === 0 ? 'nothing is on its agenda yet' : `on its agenda: ${items.join(', ')}`;
      return said(
        `${board} on ${formatDay(meeting.heldOn)}; ${agenda}.`,
        meeting.called.n,
        ...meeting.items.map(({ n }) => n),
      );
    }),
  );
}
