import fc from 'fast-check';

import { decide, streamOf } from '../deciding.ts';
import type { Command } from '../deciding.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import { followUps } from '../follow-ups.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Actor } from '../kernel/entry.ts';
import type { AnyEvent } from '../kernel/event.ts';
import { replay } from '../replay.ts';
import type { ReplayedWorld } from '../replay.ts';
import { aimed, severalIntended, whoSends } from './amending-arbitrary.ts';
import type { Intended } from './amending-arbitrary.ts';
import { begun } from './begun.ts';
import { benefitCommandArbitrary, serviceCommandArbitrary } from './benefits/benefit-commands.ts';
import {
  agreementCommandArbitrary,
  anyCommandArbitrary,
  backlogCommandArbitrary,
  deliveryCommandArbitrary,
  governanceCommandArbitrary,
  moneyCommandArbitrary,
  postCommandArbitrary,
  staffingCommandArbitrary,
} from './command-arbitrary.ts';
import { scrutinyCommandArbitrary } from './scrutiny/scrutiny-commands.ts';
import { entriesOf } from './entries.ts';
import type { Fact } from './entries.ts';

/** A ledger after some commands: its entries, the world they make, and what was decided on each command. */
export interface History {
  readonly entries: readonly DomainEntry[];
  readonly world: ReplayedWorld;
  readonly decisions: readonly { readonly command: Command; readonly decision: Decision<AnyEvent> }[];
  /** Entries up to this number have been followed up. */
  readonly followed: number;
}

/** What the domain decides on a command of whoever may send it; `facts` may come from an older world than the state. */
export function decideIn(
  world: LedgerWorld,
  command: Command,
  factsFrom: LedgerWorld = world,
  by: Actor = whoSends(command),
): Decision<AnyEvent> {
  return decide(command, world, by, factsFrom);
}

/** The history after one more command; what follows from it is left for `settle`. */
export function record(history: History, command: Command, factsFrom?: LedgerWorld): History {
  const decision = decideIn(history.world, command, factsFrom);
  const decisions = [...history.decisions, { command, decision }];
  return decision.kind === 'refused'
    ? { ...history, decisions }
    : { ...after(history, command, decision.events), decisions };
}

/** The history once everything that follows from its entries was done, as the server does it. */
export function settle(history: History): History {
  let settled = history;
  for (const entry of history.entries.slice(history.followed)) {
    for (const { command } of followUps(entry, settled.world)) {
      const decision = decideIn(settled.world, command, settled.world, entry.by);
      if (decision.kind === 'refused') throw new Error(`${entry.n} ${command.type}: ${decision.refusal}`);
      settled = after(settled, command, decision.events, entry.by);
    }
  }
  return { ...settled, followed: settled.entries.length };
}

function after(history: History, command: Command, events: readonly AnyEvent[], by = whoSends(command)): History {
  const made = entriesOf(factsOf(command, events, by), history.entries);
  return { ...history, entries: [...history.entries, ...made], world: history.world.after(made) };
}

function factsOf(command: Command, events: readonly AnyEvent[], by: Actor): readonly Fact[] {
  const { effectiveOn: on, reason, source } = command;
  const head = { stream: streamOf(command), on, by, ...(reason === undefined ? {} : { reason }) };
  // A capability decides on its own events, which are the domain's.
  return events.map((event) => ({ ...head, ...(source === undefined ? {} : { source }), ...event }) as Fact);
}

/** The history that these facts make, before any command; what follows from them is among them. */
export function historyOf(facts: readonly Fact[]): History {
  const entries = entriesOf(facts);
  return { entries, world: replay(entries), decisions: [], followed: entries.length };
}

/**
 * The command as somebody sends it who has the newest plan before them: four decisions of five are on an open item and
 * the version that is there, on the meeting's day, at the ledger's end, without votes, and one of three says that it takes the
 * place of the last one. The others are on whatever was made up.
 */
export function withPlanAtHand(command: Command, world: LedgerWorld): Command {
  if (command.type !== 'MinuteDecision' && command.type !== 'DecideUnderDelegation') return command;
  if (command.knownAt % 5 === 0) return command;
  if (command.type === 'DecideUnderDelegation') return { ...command, ...atHand(command, command, world) };
  const meeting = world.state('meeting', command.meetingId);
  const decided = new Set(meeting?.decisions.map((one) => one.minuted.value.itemId));
  const open = meeting?.items.filter((one) => !decided.has(one.value.itemId)) ?? [];
  const item = open[command.knownAt % Math.max(1, open.length)]?.value;
  if (item === undefined) return command;
  const on = { effectiveOn: meeting?.heldOn ?? command.effectiveOn };
  return { ...command, ...on, itemId: item.itemId, votes: undefined, ...atHand(command, { ...item.about }, world) };
}

function atHand(
  { knownAt }: { readonly knownAt: number },
  { projectId, gateId }: { readonly projectId?: string; readonly gateId?: string | undefined },
  world: LedgerWorld,
) {
  const project = world.state('project', projectId ?? '');
  const submitted = project?.submissions.findLast((one) => one.value.gateId === gateId)?.value;
  const last = project?.decisions.findLast((one) => one.recorded.value.gate.gateId === gateId);
  const plan = submitted && { version: submitted.version, digest: submitted.digest };
  return {
    alternatives: 'None',
    knownAt: world.n,
    ...(plan === undefined ? {} : { plan }),
    supersedes: last !== undefined && knownAt % 3 === 1 ? last.decisionId : undefined,
  };
}

/** The history after what somebody intends, as they send it who has its entries and the newest plan before them. */
export function carryOut(history: History, intended: Intended): History {
  return record(history, withPlanAtHand(aimed(intended, history.entries), history.world));
}

/**
 * A history made by deciding on arbitrary commands, of all kinds or of one, from nothing or from a governed programme
 * with three projects; some correct or withdraw an entry. What follows from an entry is done at once.
 */
export function historyArbitrary(maxCommands = 60): fc.Arbitrary<History> {
  const some = (of: fc.Arbitrary<Command>) => severalIntended(of, maxCommands);
  const commands = fc.oneof(
    some(anyCommandArbitrary),
    some(backlogCommandArbitrary),
    some(governanceCommandArbitrary),
    some(moneyCommandArbitrary),
    some(staffingCommandArbitrary),
    some(benefitCommandArbitrary),
    some(serviceCommandArbitrary),
    some(scrutinyCommandArbitrary),
  );
  return fc.tuple(fc.integer({ min: 0, max: 3 }), commands).map(([from, all]) => {
    const first = historyOf(from === 0 ? [] : begun);
    const history = all.reduce((so, intended) => settle(carryOut(so, intended)), first);
    return { ...history, [fc.toStringMethod]: () => inWords(history) };
  });
}

/** Histories of money alone, some of which amend what was said. */
export const moneyArbitrary: fc.Arbitrary<History> = begunArbitrary(moneyCommandArbitrary, 80);

/** Histories of posts alone, some of which amend what was said. */
export const postsArbitrary: fc.Arbitrary<History> = begunArbitrary(postCommandArbitrary, 60);

/** Histories of agreements alone, some of which amend what was said. */
export const agreementsArbitrary: fc.Arbitrary<History> = begunArbitrary(agreementCommandArbitrary, 60);

function begunArbitrary(of: fc.Arbitrary<Command>, maxCommands: number): fc.Arbitrary<History> {
  return severalIntended(of, maxCommands).map((all) => {
    const history = all.reduce((so, intended) => settle(carryOut(so, intended)), historyOf(begun));
    return { ...history, [fc.toStringMethod]: () => inWords(history) };
  });
}

/** Histories of benefits alone, some of which amend what was said. */
export const benefitsArbitrary: fc.Arbitrary<History> = begunArbitrary(benefitCommandArbitrary, 80);

/** Histories of governance alone, in which what follows is done at once, or only after some further commands. */
export const governedArbitrary: fc.Arbitrary<History> = fc
  .tuple(
    severalIntended(fc.oneof(governanceCommandArbitrary, deliveryCommandArbitrary), 80),
    fc.infiniteStream(fc.constantFrom(true, true, false)),
  )
  .map(([all, atOnce]) => {
    const step = (so: History, intended: Intended) => {
      const next = carryOut(so, intended);
      return atOnce.next().value === true ? settle(next) : next;
    };
    const history = settle(all.reduce(step, historyOf(begun)));
    return { ...history, [fc.toStringMethod]: () => inWords(history) };
  });

/** What fast-check prints of a history that breaks a property. */
export function inWords({ entries, decisions }: History): string {
  const decided = decisions.map(({ command, decision }) => {
    const outcome = decision.kind === 'accepted' ? decision.events.map((one) => one.type).join(', ') : decision.refusal;
    return `${JSON.stringify(command)} → ${outcome}`;
  });
  return [`${entries.length} entries`, ...decided].join('\n');
}
