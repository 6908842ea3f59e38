import { expect } from 'vitest';

import { command as anyCommand, decide as decideOn, definitionOf } from '../deciding.ts';
import type { Command } from '../deciding.ts';
import type { DomainEvent } from '../world.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Actor } from '../kernel/entry.ts';
import type { AnyEvent } from '../kernel/event.ts';
import { replay } from '../replay.ts';
import { entriesOf, recorder, today } from './entries.ts';
import { expectFoundAgain } from './races.ts';
import type { Fact } from './entries.ts';

/** A command as a test states it: effective today unless it says otherwise. */
export type CommandInTest = Command extends infer One
  ? One extends Command
    ? Omit<One, 'effectiveOn'> & { readonly effectiveOn?: string }
    : never
  : never;

/** What came of a command. */
export interface Outcome {
  /** Exactly these events are recorded, and each has the shape that its definition states. */
  then(...events: readonly DomainEvent[]): void;
  /** Something is recorded; for tests of what stands in the way. */
  thenAccepted(): void;
  /** Nothing is recorded, for this reason; `remedy` is what would lift it. */
  thenRefused(refusal: string, inWords?: string, remedy?: string): void;
}

/**
 * What happened so far, in ledger order, whichever streams it is of. Facts for the decision come from it too. A command
 * is recorded by the programme manager unless somebody else is named.
 */
export function given(...facts: readonly Fact[]): { when(command: CommandInTest, by?: Actor): Outcome } {
  return {
    when(inTest, by = recorder) {
      const command = anyCommand.parse({ effectiveOn: today, ...inTest });
      const decision = decide(facts, command, by);
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- given, when, then are the words of the kit; nothing awaits this.
        then: (...events) => {
          expect(decision).toStrictEqual({ kind: 'accepted', events });
          if (decision.kind === 'accepted') expectShapes(decision.events);
        },
        thenAccepted: () => {
          expect(decision).toMatchObject({ kind: 'accepted' });
          if (decision.kind === 'accepted') expectShapes(decision.events);
        },
        thenRefused: (refusal, inWords, remedy) => {
          expect(decision).toMatchObject({ kind: 'refused', refusal });
          if (inWords !== undefined) expect(decision).toMatchObject({ sentence: inWords });
          if (remedy !== undefined) expect(decision).toMatchObject({ remedy });
          expectFoundAgain(refusal, facts, command, by);
        },
      };
    },
  };
}

function decide(facts: readonly Fact[], command: Command, by: Actor): Decision<AnyEvent> {
  return decideOn(command, replay(entriesOf(facts)), by);
}

function expectShapes(events: readonly AnyEvent[]): void {
  for (const { type, data } of events) {
    expect(definitionOf(type)?.schema.parse(data)).toStrictEqual(data);
  }
}
