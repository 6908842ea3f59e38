import { decide, command as anyCommand, commandId as anyCommandId, replay, streamOf } from '@minutebook/domain';
import type { Command, Entry, ReplayedWorld } from '@minutebook/domain';

import type { PlannedCommand } from '../planning/planned-command.ts';

/** A ledger that decides as the server does and keeps its entries in an array. */
export interface MemoryLedger {
  readonly entries: readonly Entry[];
  readonly world: ReplayedWorld;
  /** Records one command; a repeated id records nothing. Throws when the domain refuses, which no plan may bring about. */
  record(planned: PlannedCommand): void;
  /** The world of the entries that had happened by the end of that day, in ledger order. */
  effectiveOn(day: string): ReplayedWorld;
}

const by = { id: 'manager', role: 'programmeManager' } as const;

/** A ledger that holds a programme and nothing else. */
export function memoryLedger(): MemoryLedger {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let world = replay([]);
  const record = ({ commandId, command: given }: PlannedCommand) => {
    const id = anyCommandId.parse(commandId);
    if (seen.has(id)) return;
    seen.add(id);
    const made = entriesFrom(id, anyCommand.parse(given), world, entries);
    entries.push(...made);
    world = world.after(made);
  };
  record({ commandId: '019951a0-0000-7000-8000-000000000001', command: establish });
  return {
    entries,
    get world() {
      return world;
    },
    record,
    effectiveOn: (day) => replay(entries.filter((entry) => entry.effectiveOn <= day)),
  };
}

const establish: Command = {
  type: 'EstablishProgramme',
  programmeId: 'transformation',
  title: 'ICT transformation',
  council: 'A council',
  purpose: 'To follow what others publish',
  demonstration: false,
  effectiveOn: '2018-01-01',
};

function entriesFrom(id: string, command: Command, world: ReplayedWorld, before: readonly Entry[]): readonly Entry[] {
  const stream = streamOf(command);
  const decision = decide(command, world, by);
  if (decision.kind === 'refused') throw new Error(`${command.type} of ${stream}: ${decision.sentence}`);
  const revision = before.filter((entry) => entry.stream === stream).length;
  const { effectiveOn, reason, source } = command;
  return decision.events.map((event, index) => ({
    n: before.length + 1 + index,
    id: `${id}-${index}`,
    stream,
    revision: revision + index,
    version: 1,
    recordedAt: '2026-09-16T08:00:00.000Z',
    effectiveOn,
    by,
    command: id,
    ...(reason === undefined ? {} : { reason }),
    ...(source === undefined ? {} : { source }),
    ...event,
  }));
}
