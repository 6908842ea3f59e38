import type { People } from '@minutebook/api';
import { posts } from '@minutebook/demonstration';
import { dedicate, purposeOf } from '@minutebook/event-store';
import type { EventStore, Purpose } from '@minutebook/event-store';
import type { Book } from '@minutebook/ledger/server';

/** What a store is known by. */
interface Opened {
  readonly store: EventStore;
  readonly book: Book;
  readonly people: People;
}

/** Whether the ledger is the demonstration's. */
export function isDemonstration(book: Book): boolean {
  return book.world.states('programme')[0]?.demonstration === true;
}

/** What the store is for by what it holds; `undefined` while it holds neither an entry nor a person of anybody's own. */
export function purposeByContents({ book, people }: Pick<Opened, 'book' | 'people'>): Purpose | undefined {
  if (isDemonstration(book)) return 'demonstration';
  const invented = new Set<string>(posts.map((post) => post.personId));
  const own = book.length > 0 || people.directory.all().some(({ personId }) => !invented.has(personId));
  return own ? 'own' : undefined;
}

/**
 * Settles what the store is for before anything is written into it, and lets the store say so itself. What it holds
 * decides, then what is wanted, then what it has said before, then what is usual.
 */
export async function settlePurpose(
  minutebook: Opened,
  { wanted, usual }: { readonly wanted: Purpose | undefined; readonly usual: Purpose },
): Promise<Purpose> {
  const { store } = minutebook;
  const purpose = purposeByContents(minutebook) ?? wanted ?? (await purposeOf(store)) ?? usual;
  await dedicate(store, purpose);
  return purpose;
}
