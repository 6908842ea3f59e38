import { boroughExample, demonstration, posts } from '@minutebook/demonstration';
import { eventIdOf, followUpIdOf, roleToRecord } from '@minutebook/domain';

import type { Minutebook } from './minutebook.ts';
import { purposeByContents } from './purpose.ts';

/** Adds the posts that one signs in to the demonstration as. Those who were erased stay so. */
export async function addPosts({ people }: Pick<Minutebook, 'people'>): Promise<void> {
  for (const post of posts) await people.addPost(post.personId, post.name, post.roles);
}

/**
 * Records the demonstration programme, or another example of one, in an empty store, through the same recorder as anyone's
 * entries, under a clock that follows its script; what follows from an entry is done before the next one. Goes on where an
 * earlier start was cut off; leaves every other store as it is, above all one that holds a person or an entry of somebody's
 * own. A ledger of the demonstration that was restored has no people: it is given its posts.
 */
export async function fillWithDemonstration(
  minutebook: Minutebook,
  example: 'district' | 'borough' = 'district',
): Promise<void> {
  const { book, people, recorderAt, followUps } = minutebook;
  if (purposeByContents(minutebook) === 'own') return;
  if (people.directory.all().length === 0 && people.directory.erased.size === 0) await addPosts(minutebook);
  const script = example === 'borough' ? boroughExample() : demonstration();
  const there = script.reduce((sum, { commandId }) => sum + entriesOf(commandId, book), 0);
  if (there !== book.length) return;

  await addPosts(minutebook);
  const faults: unknown[] = [];
  followUps.start((fault) => faults.push(fault));
  let now = '';
  const recorder = recorderAt(() => now);
  for (const { at, as, command, commandId } of script) {
    now = at;
    const role = roleToRecord(command, {
      personId: as,
      roles: posts.find((post) => post.personId === as)?.roles ?? [],
    });
    if (role === undefined) throw new Error(`The demonstration’s ${as} may not record ${command.type}`);
    const recording = await recorder.record({ commandId, command }, { id: as, role });
    if (recording.kind !== 'recorded')
      throw new Error(`The demonstration stops at ${at}: ${JSON.stringify(recording)}`);
    await followUps.settled();
    if (faults.length > 0) throw new Error(`The demonstration stops at ${at}`, { cause: faults[0] });
  }
}

/** How many entries a command caused, itself and by what follows from them. */
function entriesOf(commandId: string, book: Minutebook['book']): number {
  const own = book.numbersOf(commandId)?.length ?? 0;
  const told = Array.from({ length: own }, (_, index) => followUpIdOf(eventIdOf(commandId, index), 0));
  return told.reduce((sum, id) => sum + (book.numbersOf(id)?.length ?? 0), own);
}
