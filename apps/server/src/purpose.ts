import { posts } from '@minutebook/demonstration';
import { dedicate, purposeOf } from '@minutebook/event-store';
import type { Purpose } from '@minutebook/event-store';
import type { Book } from '@minutebook/ledger/server';

import type { Minutebook } from './minutebook.ts';

/** Whether the ledger is the demonstration's. */
export function isDemonstration(book: Book): boolean {
  return book.world.states('programme')[0]?.demonstration === true;
}

/** What the store is for by what it holds; `undefined` while it holds neither an entry nor a person of anybody's own. */
export function purposeByContents({ book, people }: Pick<Minutebook, 'book' | 'people'>): Purpose | undefined {
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
  minutebook: Pick<Minutebook, 'book' | 'people' | 'store'>,
  { wanted, usual }: { readonly wanted: Purpose | undefined; readonly usual: Purpose },
): Promise<Purpose> {
  const { store } = minutebook;
  const purpose = purposeByContents(minutebook) ?? wanted ?? (await purposeOf(store)) ?? usual;
  await dedicate(store, purpose);
  return purpose;
}
