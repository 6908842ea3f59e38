import { roleToRecord } from '@minutebook/api';

import { demonstration, posts } from './demonstration/index.ts';
import type { Minutebook } from './minutebook.ts';

/**
 * Records the demonstration programme in an empty store, through the same recorder as anyone's entries, under a clock
 * that follows its script. Goes on where an earlier start was cut off; leaves every other store as it is.
 */
export async function fillWithDemonstration({ book, people, recorderAt }: Minutebook): Promise<void> {
  const script = demonstration();
  const there = script.filter(({ commandId }) => book.numbersOf(commandId) !== undefined);
  const entriesThere = there.reduce((sum, { commandId }) => sum + (book.numbersOf(commandId)?.length ?? 0), 0);
  if (entriesThere !== book.length) return;

  for (const post of posts) await people.addPost(post.personId, post.name, post.roles);
  let now = '';
  const recorder = recorderAt(() => now);
  for (const { at, as, command, commandId } of script) {
    now = at;
    const role = roleToRecord(command.type, posts.find((post) => post.personId === as)?.roles ?? []);
    if (role === undefined) throw new Error(`The demonstration’s ${as} may not record ${command.type}`);
    const recording = await recorder.record({ commandId, command }, { id: as, role });
    if (recording.kind !== 'recorded')
      throw new Error(`The demonstration stops at ${at}: ${JSON.stringify(recording)}`);
  }
}
