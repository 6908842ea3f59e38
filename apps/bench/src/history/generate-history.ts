import { addDays, dayOf, decide, eventIdOf, streamOf } from '@minutebook/domain';
import type { AnyEvent, Command, DomainEntry } from '@minutebook/domain';
import { HeadWorld } from '@minutebook/ledger';

import { Chance } from './chance.ts';
import { commandIdAt } from './command-id.ts';
import { founding } from './founding.ts';
import { nextCommand, proposal } from './next-command.ts';

/** How much history is wanted. */
export interface Extent {
  readonly entries: number;
  readonly projects: number;
}

const begin = Date.parse('2024-04-01T08:00:00.000Z');
const end = Date.parse('2025-09-30T16:00:00.000Z');

/** The days within which everything is recorded. */
export const firstDay = dayOf(new Date(begin).toISOString());
export const lastDay = dayOf(new Date(end).toISOString());

/** Who recorded it all. */
const recordedBy = { id: 'post-programme-manager', role: 'programmeManager' } as const;

/**
 * The ledger of an invented programme over 18 months: projects arrive over the first four fifths of it, and whatever
 * else happens to them is decided on by the domain, one command after another. The same extent gives the same entries.
 */
export function generateHistory({ entries: wanted, projects }: Extent): readonly DomainEntry[] {
  const history = new History(wanted);
  const chance = new Chance(2024);
  const ids: string[] = [];
  for (const command of founding) history.record(command);
  while (history.length < wanted) {
    const due = Math.min(projects, Math.ceil((history.length / wanted / 0.8) * projects));
    if (ids.length < due) {
      const projectId = `online-${String(ids.length + 1).padStart(4, '0')}`;
      if (history.record(proposal(projectId, history.today(), chance))) ids.push(projectId);
      continue;
    }
    const state = history.world.state('project', chance.of(ids));
    // Much is written up a few days after it happened.
    const effectiveOn = addDays(history.today(), -Math.max(0, chance.below(14) - 6));
    const command = state && nextCommand(state, effectiveOn, chance, ids);
    if (command !== undefined) history.record(command);
  }
  return history.entries;
}

/** Entries under way, with the world they make. */
class History {
  readonly entries: DomainEntry[] = [];
  readonly world = new HeadWorld();
  readonly #revisions = new Map<string, number>();
  readonly #pace: number;

  constructor(wanted: number) {
    this.#pace = (end - begin) / wanted;
  }

  get length(): number {
    return this.entries.length;
  }

  /** The day on which the next entry is recorded. */
  today(): string {
    return dayOf(this.#now());
  }

  /** Whether the domain accepted the command. */
  record(command: Command): boolean {
    const stream = streamOf(command);
    const decision = decide(command, this.world, recordedBy);
    if (decision.kind === 'refused') return false;
    const commandId = commandIdAt(Date.parse(this.#now()), this.length);
    for (const [index, event] of decision.events.entries()) this.#keep(stream, event, command, commandId, index);
    return true;
  }

  #now(): string {
    return new Date(begin + this.length * this.#pace).toISOString();
  }

  #keep(stream: string, event: AnyEvent, { effectiveOn, reason }: Command, command: string, index: number): void {
    const revision = (this.#revisions.get(stream) ?? -1) + 1;
    this.#revisions.set(stream, revision);
    const entry = {
      n: this.length + 1,
      id: eventIdOf(command, index),
      stream,
      revision,
      type: event.type,
      version: 1,
      recordedAt: this.#now(),
      effectiveOn,
      by: recordedBy,
      command,
      ...(reason === undefined ? {} : { reason }),
      data: event.data,
    } as DomainEntry;
    this.entries.push(entry);
    this.world.apply(entry);
  }
}
