import type { ProjectState } from '../delivery/project/state.ts';
import { projectTerm } from '../delivery/reports/project-term.ts';
import { addDays } from '../kernel/day.ts';
import { countOf } from '../kernel/figure.ts';
import type { Figure } from '../kernel/figure.ts';
import type { LedgerWorld } from '../world.ts';
import { comingMeetings, meetingsFigure, pastMeetings } from './reports/decisions/meetings.ts';
import type { MeetingRow } from './reports/decisions/meetings.ts';
import { lately } from './reports/decisions/meetings-to-act.ts';
import { plansToTable } from './reports/plans/waiting-for-board.ts';

/** Something that clerks alone would act on. Worked out apart from the other needs: no first page of others waits for it. */
export interface ClerkNeed {
  readonly kind: 'plansNotTabled' | 'meetingsWithoutPaper' | 'minutesNotConfirmed';
  readonly sentence: string;
  readonly figure: Figure;
  /** What it is about: meetings, or the projects whose plans wait. */
  readonly meetings: readonly MeetingRow[];
  readonly projects: readonly ProjectState[];
}

/** What needs a clerk about agendas, papers and minutes on a day, the most pressing first; what is in order is left out. */
export function clerkNeeds(world: LedgerWorld, on: string): readonly ClerkNeed[] {
  return [plansNotTabled(world, on), meetingsWithoutPaper(world, on), minutesNotConfirmed(world, on)].filter(
    ({ figure }) => figure.value > 0,
  );
}

/** Plans that wait for a board that is called to meet, and are on the agenda of none of its meetings. */
function plansNotTabled(world: LedgerWorld, on: string): ClerkNeed {
  const plans = comingMeetings(world, on).flatMap(({ meeting }) =>
    plansToTable(meeting, world).filter((one) => one.tabledAt === undefined),
  );
  const each = [...new Map(plans.map((one) => [one.n, one])).values()];
  const figure = countOf(
    {
      label: 'Plans to be tabled',
      unit: 'plans',
      formula: 'Plans that wait for a board of which a meeting is called, and are on no agenda',
      doesNotTell: 'It does not tell which of them is complete.',
    },
    each,
    ({ project, gate, version, n }) =>
      projectTerm(project, `${project.title.value}, version ${version}, at “${gate}”`, [n]),
  );
  const sentence =
    figure.value === 1
      ? '1 plan waits for a board that is called, and is on no agenda.'
      : `${figure.value} plans wait for boards that are called, and are on no agenda.`;
  return { kind: 'plansNotTabled', sentence, figure, meetings: [], projects: each.map(({ project }) => project) };
}

function meetingsWithoutPaper(world: LedgerWorld, on: string): ClerkNeed {
  const meetings = comingMeetings(world, on).filter(
    ({ meeting: { heldOn, reports } }) => heldOn <= addDays(on, lately) && reports.length === 0,
  );
  const figure = meetingsFigure(
    'Meetings without a paper',
    `Meetings called for the next ${lately} days before which no paper was put`,
    meetings,
  );
  const sentence =
    figure.value === 1
      ? '1 coming meeting has no paper before it yet.'
      : `${figure.value} coming meetings have no paper before them yet.`;
  return { kind: 'meetingsWithoutPaper', sentence, figure, meetings, projects: [] };
}

/** Whoever wrote them: those that members wrote wait for nobody’s word, and are still not the board’s. */
function minutesNotConfirmed(world: LedgerWorld, on: string): ClerkNeed {
  const meetings = pastMeetings(world, on).filter(
    ({ meeting: { closed, confirmed, decisions } }) =>
      closed !== undefined && confirmed === undefined && decisions.length > 0,
  );
  const figure = meetingsFigure(
    'Minutes not confirmed',
    'Closed meetings that decided something and whose board has not confirmed the minutes, whoever wrote them',
    meetings,
  );
  const sentence =
    figure.value === 1
      ? '1 meeting’s minutes are not confirmed by its board.'
      : `${figure.value} meetings’ minutes are not confirmed by their boards.`;
  return { kind: 'minutesNotConfirmed', sentence, figure, meetings, projects: [] };
}
