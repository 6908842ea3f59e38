import { capabilityFor, eventIdOf, replay, splitStream, streamOf } from '@minutebook/domain';
import type { Category, Entry } from '@minutebook/domain';
import { roleToRecord } from '@minutebook/api';

import { posts } from './posts.ts';
import type { Scripted } from './script.ts';

/**
 * The entries of a script, decided on as the server does but kept in memory.
 * @throws Error with the refusal's sentence at the first command that is refused
 */
export function recorded(script: readonly (Scripted & { readonly commandId: string })[]): readonly Entry[] {
  const entries: Entry[] = [];
  const revisions = new Map<string, number>();
  let world = replay([]);
  for (const { at, as, command, commandId } of script) {
    const capability = capabilityFor(command);
    const stream = streamOf(command);
    const { category, id } = splitStream(stream);
    const state = world.state(category as Category, id);
    const role = roleToRecord(command.type, posts.find((post) => post.personId === as)?.roles ?? []);
    if (role === undefined) throw new Error(`${as} may not record ${command.type}`);
    const decision = capability.decide(command, state, capability.factsFor(command, world, { id: as, role }));
    if (decision.kind === 'refused') throw new Error(`${at} ${command.type} ${stream}: ${decision.sentence}`);
    const made = decision.events.map((event, index): Entry => {
      const revision = (revisions.get(stream) ?? -1) + 1;
      revisions.set(stream, revision);
      return {
        n: entries.length + index + 1,
        id: eventIdOf(commandId, index),
        stream,
        revision,
        version: 1,
        recordedAt: at,
        effectiveOn: command.effectiveOn,
        by: { id: as, role },
        command: commandId,
        ...(command.reason === undefined ? {} : { reason: command.reason }),
        ...event,
      };
    });
    entries.push(...made);
    world = world.after(made);
  }
  return entries;
}
