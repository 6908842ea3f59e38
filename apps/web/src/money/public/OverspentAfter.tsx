import { overspentAfter } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { useNow } from '../../replay/index.ts';

/** What an entry that was just recorded leaves overspent or overcommitted; nothing where all is in order. */
export function OverspentAfter({ entry }: { readonly entry: DomainEntry }) {
  const { world } = useNow();
  return overspentAfter(world, entry).map((sentence) => (
    <span className="mb-found" key={sentence}>
      {sentence}
    </span>
  ));
}
