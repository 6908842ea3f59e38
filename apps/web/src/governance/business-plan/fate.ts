import { outcomeInWords, waitingAt } from '@minutebook/domain';
import type { GateDecision, LedgerWorld, PlanVersion, ProjectState, Stated, Submission } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { meetingDay } from '../public/meeting-day.ts';

/** Something that became of an issued version, with the entry that says so. */
export interface Fate {
  readonly words: string;
  readonly n: number;
  /** The decision, where it is one. */
  readonly decisionId?: string;
  /** The meeting that decided it, or that has it on its agenda. */
  readonly meeting?: { readonly meetingId: string; readonly words: string } | undefined;
}

/** Where a version was submitted, what was decided on it, and whether it was withdrawn, in the order of the ledger. */
export function fateOf(version: PlanVersion, project: ProjectState, world: LedgerWorld): readonly Fate[] {
  const titles = gateTitles(world);
  const submitted = project.submissions
    .filter((one) => one.value.version === version.version)
    .map((one) => ({
      words: `Submitted to “${titles.get(one.value.gateId) ?? one.value.gateId}” on ${formatDay(one.on)}`,
      n: one.n,
      meeting: waitingAt(project, one.value.gateId) === one ? onAgenda(one, project, world) : undefined,
    }));
  const decided = project.decisions
    .filter((one) => one.recorded.value.gate.version === version.version)
    .flatMap((one) => decidedOn(one, world));
  const { withdrawn } = version;
  const gone = withdrawn === undefined ? [] : [{ words: `Withdrawn on ${formatDay(withdrawn.on)}`, n: withdrawn.n }];
  return [...submitted, ...decided, ...gone].toSorted((a, b) => a.n - b.n);
}

function decidedOn(
  { decisionId, recorded: { value, n, on }, calledIn }: GateDecision,
  world: LedgerWorld,
): readonly Fate[] {
  const { takenBy } = value;
  const met = takenBy.kind === 'board' ? world.state('meeting', takenBy.meetingId) : undefined;
  const meeting = met && { meetingId: met.meetingId, words: 'The meeting that decided it' };
  const words = `${outcomeInWords(value.outcome)} at “${value.gate.title}” on ${formatDay(on)}`;
  if (calledIn === undefined) return [{ words, n, decisionId, meeting }];
  const call = `The decision at “${value.gate.title}” was called in by ${calledIn.value} on ${formatDay(calledIn.on)}`;
  return [
    { words, n, decisionId, meeting },
    { words: call, n: calledIn.n },
  ];
}

/** The last called of the meetings, neither closed nor cancelled, on whose agenda the project stands at the gate. */
function onAgenda({ value: { gateId } }: Stated<Submission>, { projectId }: ProjectState, world: LedgerWorld) {
  const tabled = world
    .states('meeting')
    .findLast(
      ({ closed, cancelled, items }) =>
        closed === undefined &&
        cancelled === undefined &&
        items.some(({ value: { about } }) => about?.projectId === projectId && about.gateId === gateId),
    );
  return tabled && { meetingId: tabled.meetingId, words: `On the agenda of ${meetingDay(tabled, world)}` };
}

/** The gates that any framework of the programme ever had, by id; the last title stands. */
function gateTitles(world: LedgerWorld): ReadonlyMap<string, string> {
  const frameworks = world.states('programme').flatMap((one) => one.frameworks.map(({ value }) => value));
  const gates = frameworks.flatMap(({ gates, shortPath }) => [...gates, ...(shortPath?.gates ?? [])]);
  return new Map(gates.map(({ gateId, title }) => [gateId, title]));
}
