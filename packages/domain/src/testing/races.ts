import { expect } from 'vitest';

import { decide, streamOf } from '../deciding.ts';
import type { Command } from '../deciding.ts';
import { followUps } from '../follow-ups.ts';
import type { Actor } from '../kernel/entry.ts';
import { replay } from '../replay.ts';
import { breaches } from '../reports/checks/breaches.ts';
import type { LedgerWorld } from '../world.ts';
import { entriesOf } from './entries.ts';
import type { Fact } from './entries.ts';

/** Refusals that lean on another stream and are re-checked under another name, or not at all: here is why. */
const otherwise: Readonly<Record<string, readonly string[] | 'harmless'>> = {
  // Listed until the project is told; from then on by what it was told.
  DecisionIsBeingTold: ['BusinessPlanNotApproved', 'GateIsAlreadyApproved', 'PlanHasChanged', 'VersionIsWithdrawn'],
  // What was decided with too few, or with somebody who does not count, is what is wrong with it.
  AttendanceIsDecidedOn: ['BoardIsNotQuorate', 'MemberIsNotOnTheBoard'],
  // What came into a year after it was closed is what is wrong with it.
  BudgetIsBeingTold: ['YearIsClosed'],
  NextYearIsClosed: ['NextYearIsClosed', 'YearIsClosed'],
  // A budget that is told of a year that was opened meanwhile is told of that next.
  BudgetIsTold: 'harmless',
  // What was taken up although somebody had identified it by hand is there twice.
  PromisesAreTakenUp: ['PromiseIsAlreadyTaken'],
  // What departments claimed of one figure at once is what is wrong, whether finance verified it since or not.
  SavingIsAlreadyClaimed: ['SavingIsAlreadyClaimed', 'ClaimIsAboveItsFigure'],
  VerifiedIsAboveItsFigure: ['ClaimIsAboveItsFigure'],
  // A place in the backlog beside a project that has left it is a place all the same.
  NeighbourIsNotInTheBacklog: 'harmless',
};

/**
 * Expects of a refusal that it is found again under *Checks* where it leans on another stream: with what one of them
 * said last not seen yet, as when two record at once, the command may be accepted, and the breach is then listed.
 */
export function expectFoundAgain(refusal: string, facts: readonly Fact[], command: Command, by: Actor): void {
  // Taking back decides nothing: once the project is told, it is held, as if it had never rested.
  if (refusal === 'DecisionIsBeingTold' && command.type === 'WithdrawEntry') return;
  const rules = otherwise[refusal] ?? [refusal];
  if (rules === 'harmless') return;
  const entries = entriesOf(facts);
  const stream = streamOf(command);
  const world = replay(entries);
  for (const unseen of entries.filter((one) => one.stream !== stream)) {
    const older = replay(entries.filter((one) => one.stream !== unseen.stream || one.n < unseen.n));
    const raced = decide(command, world, by, older);
    if (raced.kind === 'refused') continue;
    const { effectiveOn: on, reason } = command;
    const head = { stream, on, by, ...(reason === undefined ? {} : { reason }) };
    // A capability decides on its own events, which are the domain's.
    const made = raced.events.map((event) => ({ ...head, ...event }) as Fact);
    const found = breaches(settled([...facts, ...made])).map((one): string => one.rule);
    expect(
      rules.some((rule) => found.includes(rule)),
      `${refusal} leans on ${unseen.type}, and Checks lists only: ${found.join(', ')}`,
    ).toBe(true);
  }
}

/** The world once projects were told of everything, whether the facts tell them already or not. */
function settled(facts: readonly Fact[]): LedgerWorld {
  const entries = entriesOf(facts);
  const told = entries.flatMap((entry) =>
    followUps(entry, replay(entries)).flatMap(({ command }): Fact[] => {
      const decision = decide(command, replay(entries), entry.by);
      if (decision.kind === 'refused') return [];
      const head = { stream: streamOf(command), on: command.effectiveOn, by: entry.by };
      return decision.events.map((event) => ({ ...head, ...event }) as Fact);
    }),
  );
  return replay(entriesOf([...facts, ...told]));
}
