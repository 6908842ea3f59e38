import { decide, eventIdOf, followUpIdOf, followUps, replay, roleToRecord, streamOf } from '@minutebook/domain';
import type { Actor, Command, DomainEntry, Entry } from '@minutebook/domain';

import { posts } from '../posts.ts';
import type { Scripted } from '../script/script.ts';

interface Sent {
  readonly at: string;
  readonly by: Actor;
  readonly command: Command;
  readonly commandId: string;
  readonly causation?: string;
}

/**
 * The entries of a script, decided on as the server does but kept in memory; what follows from an entry comes right
 * after it.
 * @throws Error with the refusal's sentence at the first command that is refused
 */
export function recorded(script: readonly (Scripted & { readonly commandId: string })[]): readonly Entry[] {
  const ledger = new Ledger();
  for (const { at, as, command, commandId } of script) {
    const role = roleToRecord(command, {
      personId: as,
      roles: posts.find((post) => post.personId === as)?.roles ?? [],
    });
    if (role === undefined) throw new Error(`${as} may not record ${command.type}`);
    ledger.record({ at, by: { id: as, role }, command, commandId });
  }
  return ledger.entries;
}

class Ledger {
  readonly entries: Entry[] = [];
  readonly #revisions = new Map<string, number>();
  #world = replay([]);

  record(sent: Sent): void {
    const { at, by, command } = sent;
    const stream = streamOf(command);
    const decision = decide(command, this.#world, by);
    if (decision.kind === 'refused') throw new Error(`${at} ${command.type} ${stream}: ${decision.sentence}`);
    const made = decision.events.map((event, index): Entry => ({ ...this.#head(sent, stream, index), ...event }));
    this.entries.push(...made);
    this.#world = this.#world.after(made);
    for (const entry of made) this.#follow(entry as DomainEntry);
  }

  #follow(entry: DomainEntry): void {
    for (const { index, command } of followUps(entry, this.#world)) {
      const commandId = followUpIdOf(entry.id, index);
      this.record({ at: entry.recordedAt, by: entry.by, command, commandId, causation: entry.id });
    }
  }

  #head({ at, by, command, commandId, causation }: Sent, stream: string, index: number) {
    const revision = (this.#revisions.get(stream) ?? -1) + 1;
    this.#revisions.set(stream, revision);
    return {
      n: this.entries.length + index + 1,
      id: eventIdOf(commandId, index),
      stream,
      revision,
      version: 1,
      recordedAt: at,
      effectiveOn: command.effectiveOn,
      by,
      command: commandId,
      ...(causation === undefined ? {} : { causation }),
      ...(command.reason === undefined ? {} : { reason: command.reason }),
    };
  }
}
