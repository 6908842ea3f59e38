import type { DomainEntry, Role } from '@minutebook/domain';
import { encodeEntry, SqliteStore } from '@minutebook/event-store';

/** Who the benchmark signs in as. */
export const post = {
  personId: 'post-programme-manager',
  name: 'Programme Manager',
  roles: ['programmeManager'],
} as const;

/** How many entries are handed to the store at once. */
const together = 2_000;

/** Writes a store with these entries, in their order, and the post that signs in; leaves it closed. */
export async function fillStore(
  path: string,
  entries: readonly DomainEntry[],
  roles: readonly Role[] = post.roles,
): Promise<void> {
  const store = SqliteStore.open(path);
  try {
    const data = JSON.stringify({ name: post.name, roles });
    const added = { id: crypto.randomUUID(), type: 'PersonAdded', data, metadata: '{}' };
    await store.append(`person-${post.personId}`, [added], 'noStream');
    for (let from = 0; from < entries.length; from += together) {
      const batch = entries.slice(from, from + together);
      const expected = (revision: number) => (revision === 0 ? 'noStream' : revision - 1);
      await Promise.all(batch.map((one) => store.append(one.stream, [encodeEntry(one)], expected(one.revision))));
    }
  } finally {
    await store.close();
  }
}
