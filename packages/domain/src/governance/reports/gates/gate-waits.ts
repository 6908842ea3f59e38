import { frameworkOn, frameworkRule, frameworkRules, gatesOf } from '../../gates/framework.ts';
import { daysBetween, daysInWords } from '../../../kernel/day.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { count, sum, underRules } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { approves, settles } from '../../../delivery/project/gates/approvals.ts';
import { byRank } from '../../../delivery/project/particulars/ranking.ts';
import type { GateDecision, ProjectState, Submission } from '../../../delivery/project/state.ts';
import type { ProgrammeState } from '../../../programme/programme/state.ts';
import type { LedgerWorld } from '../../../world.ts';

/** A project that stood before a gate, from the submission of its plan until it was approved or rejected there. */
export interface GateWait {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly submitted: Stated<Submission>;
  /** What was decided on the way and let it neither through nor out: deferrals and referrals. */
  readonly onTheWay: readonly GateDecision[];
  /** What ended it; absent while it stands there, and when it left. */
  readonly decided: GateDecision | undefined;
  /** What ended it without a decision: its version was withdrawn, or the project ended. */
  readonly left: Stated<unknown> | undefined;
  /** Whole days from the submission to the end or, while it stands there, to the day it is seen on. */
  readonly days: number;
}

/** Everything that stood before one gate. */
export interface WaitsAtGate {
  readonly gateId: string;
  readonly title: string;
  /** In the order of their submissions. */
  readonly waits: readonly GateWait[];
  /** Of the waits that were decided, the days of the middle one; of an even number, the longer of the middle two. */
  readonly middle: Figure | undefined;
  readonly waiting: Figure;
}

/**
 * How long projects stood before each gate, as seen on a day: the gates of the framework in force first, then those that
 * only earlier frameworks had. Gates that nothing came to are left out. Expects a world that was known on that day.
 */
export function gateWaits(world: LedgerWorld, on: string): readonly WaitsAtGate[] {
  const projects = world.states('project').toSorted(byRank);
  const [programme] = world.states('programme');
  const framework = frameworkOn(programme, on);
  const titles = new Map(
    framework === undefined ? [] : gatesOf(framework).map(({ gate }) => [gate.gateId, gate.title] as const),
  );
  for (const { recorded } of projects.flatMap((project) => project.decisions)) {
    const { gateId, title } = recorded.value.gate;
    if (!titles.has(gateId)) titles.set(gateId, title);
  }
  return [...titles].flatMap(([gateId, title]) => {
    const waits = projects
      .flatMap((project) => waitsOf(project, gateId, on))
      .toSorted((one, other) => one.submitted.n - other.submitted.n);
    return waits.length === 0 ? [] : [atGate(gateId, title, waits, programme, on)];
  });
}

/** A plan that is submitted again while it stands before the gate goes on to stand there. */
function waitsOf(project: ProjectState, gateId: string, on: string): readonly GateWait[] {
  const decisions = project.decisions.filter((one) => one.recorded.value.gate.gateId === gateId && settles(one));
  const waits: GateWait[] = [];
  let until = 0;
  for (const submitted of project.submissions) {
    if (submitted.value.gateId !== gateId || submitted.n <= until) continue;
    const after = decisions.filter((one) => one.recorded.n > submitted.n);
    const decided = after.find(ends);
    const left = withdrawalAfter(project, submitted, decided) ?? (decided === undefined ? project.ended : undefined);
    const end = left ?? decided?.recorded;
    until = end?.n ?? Number.POSITIVE_INFINITY;
    waits.push({
      projectId: project.projectId,
      projectTitle: project.title.value,
      submitted,
      onTheWay: after.filter((one) => one.recorded.n < until && !ends(one)),
      decided: left === undefined ? decided : undefined,
      left,
      days: Math.max(0, daysBetween(submitted.on, end?.on ?? on)),
    });
  }
  return waits;
}

function ends(decision: GateDecision): boolean {
  return approves(decision) || decision.recorded.value.outcome.kind === 'rejected';
}

/** The withdrawal of the version that stood there last, where that ended it before any decision did and no other followed. */
function withdrawalAfter(
  { submissions, withdrawnVersions }: ProjectState,
  submitted: Stated<Submission>,
  decided: GateDecision | undefined,
): Stated<number> | undefined {
  const before = decided?.recorded.n ?? Number.POSITIVE_INFINITY;
  const last = submissions.findLast(
    (one) => one.value.gateId === submitted.value.gateId && one.n >= submitted.n && one.n < before,
  );
  return withdrawnVersions.find((one) => one.value === last?.value.version && one.n > last.n && one.n < before);
}

/** Whether a project still stands before the gate. */
export function stillWaits({ decided, left }: GateWait): boolean {
  return decided === undefined && left === undefined;
}

function atGate(
  gateId: string,
  title: string,
  waits: readonly GateWait[],
  programme: ProgrammeState | undefined,
  on: string,
): WaitsAtGate {
  const usual = middle(title, waits);
  const judgedBy = () => waits.flatMap(({ decided }) => decided?.recorded.value.gate.frameworkId ?? []);
  return {
    gateId,
    title,
    waits,
    middle: usual && underRules(usual, () => frameworkRules(programme, judgedBy())),
    waiting: underRules(waitingFigure(title, waits), () => frameworkRule(programme, on)),
  };
}

/** Example: waits of 10, 20, 30 and 90 days give 30 days. */
function middle(title: string, waits: readonly GateWait[]): Figure | undefined {
  const decided = waits.filter((one) => one.decided !== undefined).toSorted((one, other) => one.days - other.days);
  const found = decided[Math.floor(decided.length / 2)];
  if (found === undefined) return undefined;
  const wording = {
    label: `Usual wait for a decision at “${title}”`,
    unit: 'days',
    formula:
      'Of the plans approved or rejected at this gate, sorted by the days from their submission, the middle one; of an even number, the longer of the middle two',
    doesNotTell: 'It does not tell who was waited for: the board, the project or somebody whose agreement was needed.',
  } as const;
  return { ...sum(wording, decided.map(termOf)), value: found.days };
}

function waitingFigure(title: string, waits: readonly GateWait[]): Figure {
  return count(
    {
      label: `Plans that stand before “${title}”`,
      unit: 'plans',
      formula: 'Plans submitted to this gate that were neither approved nor rejected there since, nor withdrawn',
      doesNotTell: 'It does not tell that a meeting has been called to decide on them.',
    },
    waits.filter(stillWaits).map(termOf),
  );
}

function termOf(wait: GateWait) {
  return { label: wait.projectTitle, projectId: wait.projectId, value: wait.days, entries: entriesOfWait(wait) };
}

/** Numbers of the entries that a wait rests on. */
export function entriesOfWait({ submitted, onTheWay, decided, left }: GateWait): readonly number[] {
  const ends = [decided?.recorded.n, left?.n].filter((n) => n !== undefined);
  return [submitted.n, ...onTheWay.map((one) => one.recorded.n), ...ends];
}

/** The gates in one sentence: how long plans usually wait, which one stood longest and where, and what stands there now. */
export function gateWaitsSentence(gates: readonly WaitsAtGate[]): string {
  const all = gates.flatMap(({ title, waits }) => waits.map((wait) => ({ title, wait })));
  const now = all.filter(({ wait }) => stillWaits(wait));
  const waits = now.length === 0 ? 'None waits now.' : `${now.length} ${now.length === 1 ? 'waits' : 'wait'} now.`;
  const usual = gates.flatMap(({ middle }) => (middle === undefined ? [] : [middle.value])).toSorted((a, b) => a - b);
  const [least, most] = [usual[0], usual.at(-1)];
  if (least === undefined || most === undefined) return `No plan has been decided on yet. ${waits}`;
  const between = least === most ? daysInWords(least) : `${least} to ${daysInWords(most)}`;
  const longest = all.toSorted((one, other) => other.wait.days - one.wait.days)[0];
  const stood =
    longest === undefined
      ? ''
      : `; the longest wait was ${daysInWords(longest.wait.days)}, of ${longest.wait.projectTitle} before “${longest.title}”`;
  return `Plans usually wait ${between} for a decision at a gate${stood}. ${waits}`;
}
