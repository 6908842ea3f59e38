import type { Refused } from '@minutebook/domain';

/** What became of a command. */
export type Recording =
  /** It is in the ledger under these numbers, now or since an earlier sending. */
  | { readonly kind: 'recorded'; readonly entries: readonly number[] }
  /** It is durable in the store; its number is not known here yet. */
  | { readonly kind: 'pending' }
  /** Nothing was recorded, and why. */
  | Refused
  /** Nothing was recorded: these entries came after what the sender had seen. */
  | { readonly kind: 'conflict'; readonly entries: readonly number[] };
