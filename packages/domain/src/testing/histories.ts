import fc from 'fast-check';

import { capabilityFor, streamOf } from '../capabilities.ts';
import type { Command, DomainEntry, LedgerWorld } from '../capabilities.ts';
import type { Decision } from '../kernel/decision.ts';
import { splitStream } from '../kernel/entry.ts';
import type { AnyEvent } from '../kernel/event.ts';
import { replay } from '../replay.ts';
import type { ReplayedWorld } from '../replay.ts';
import { anyCommandArbitrary } from './command-arbitrary.ts';
import { entriesOf } from './entries.ts';
import type { Fact } from './entries.ts';
import { ofProject, plannedMilestone, programmeFacts, proposedProject } from './facts.ts';

/** A ledger after some commands: its entries, the world they make, and what was decided on each command. */
export interface History {
  readonly entries: readonly DomainEntry[];
  readonly world: ReplayedWorld;
  readonly decisions: readonly { readonly command: Command; readonly decision: Decision<AnyEvent> }[];
}

/** What the domain decides on a command; `facts` may come from an older world than the state. */
export function decideIn(world: LedgerWorld, command: Command, factsFrom: LedgerWorld = world): Decision<AnyEvent> {
  const capability = capabilityFor(command);
  const state = world.state(capability.category, splitStream(streamOf(command)).id);
  return capability.decide(command, state, capability.factsFor(command, factsFrom));
}

/** The history after one more command. */
export function record(history: History, command: Command, factsFrom?: LedgerWorld): History {
  const decision = decideIn(history.world, command, factsFrom);
  const decisions = [...history.decisions, { command, decision }];
  if (decision.kind === 'refused') return { ...history, decisions };
  const made = entriesOf(factsOf(command, decision.events), history.entries);
  return { entries: [...history.entries, ...made], world: history.world.after(made), decisions };
}

function factsOf(command: Command, events: readonly AnyEvent[]): readonly Fact[] {
  const { effectiveOn: on, reason, source } = command;
  const head = { stream: streamOf(command), on, ...(reason === undefined ? {} : { reason }) };
  // A capability decides on its own events, which are the domain's.
  return events.map((event) => ({ ...head, ...(source === undefined ? {} : { source }), ...event }) as Fact);
}

/** The history that these facts make, before any command. */
export function historyOf(facts: readonly Fact[]): History {
  const entries = entriesOf(facts);
  return { entries, world: replay(entries), decisions: [] };
}

const begun: readonly Fact[] = [
  ...programmeFacts.map((one) => ({ ...one, stream: 'programme-a' })),
  proposedProject('a', 'Payments', { on: '2025-12-31' }),
  proposedProject('b', 'Case work', { on: '2025-12-31' }),
  plannedMilestone('a', 'a', '2026-09-16', '2025-12-31'),
  plannedMilestone('b', 'a', '2026-03-29', '2025-12-31'),
  ofProject('b', { type: 'MilestoneMet', data: { milestoneId: 'a' } }, '2026-03-29'),
];

/** A history made by deciding on arbitrary commands, from nothing or from a programme with two projects and a milestone of each. */
export function historyArbitrary(maxCommands = 60): fc.Arbitrary<History> {
  return fc
    .tuple(fc.boolean(), fc.array(anyCommandArbitrary, { maxLength: maxCommands, size: 'max' }))
    .map(([empty, commands]) => {
      const history = commands.reduce((so, command) => record(so, command), historyOf(empty ? [] : begun));
      return { ...history, [fc.toStringMethod]: () => inWords(history) };
    });
}

/** What fast-check prints of a history that breaks a property. */
function inWords({ entries, decisions }: History): string {
  const decided = decisions.map(({ command, decision }) => {
    const outcome = decision.kind === 'accepted' ? decision.events.map((one) => one.type).join(', ') : decision.refusal;
    return `${JSON.stringify(command)} → ${outcome}`;
  });
  return [`${entries.length} entries`, ...decided].join('\n');
}
