import { dayOf, decide, eventIdOf, streamOf } from '@minutebook/domain';
import type { Actor, AnyEvent, Command, DomainEntry } from '@minutebook/domain';
import { HeadWorld } from '@minutebook/ledger';

import { commandIdAt } from './command-id.ts';

const begin = Date.parse('2024-04-01T08:00:00.000Z');
const end = Date.parse('2025-09-30T16:00:00.000Z');

/** The days within which everything is recorded. */
export const firstDay = dayOf(new Date(begin).toISOString());
export const lastDay = dayOf(new Date(end).toISOString());

/** A ledger under way, with the world it makes: all of it is decided on by the domain, and recorded at an even pace. */
export class InventedLedger {
  readonly entries: DomainEntry[] = [];
  readonly world = new HeadWorld();
  readonly #revisions = new Map<string, number>();
  readonly #pace: number;
  readonly #by: Actor;
  readonly #series: number;

  /**
   * @param wanted how many entries it is to have at its end
   * @param series tells its commands apart from those of another ledger that it is put together with
   */
  constructor(wanted: number, by: Actor, series = 0) {
    this.#pace = (end - begin) / wanted;
    this.#by = by;
    this.#series = series;
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
    const decision = decide(command, this.world, this.#by);
    if (decision.kind === 'refused') return false;
    const commandId = commandIdAt(Date.parse(this.#now()), this.length, this.#series);
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
      by: this.#by,
      command,
      ...(reason === undefined ? {} : { reason }),
      data: event.data,
    } as DomainEntry;
    this.entries.push(entry);
    this.world.apply(entry);
  }
}
