import type { Stated } from '../../kernel/entry.ts';

export interface Constitution {
  readonly title: string;
  readonly remit: string | undefined;
  /** The fewest members without an interest who may decide. */
  readonly quorum: number;
}

/** A seat on the board and, once it ended, the entry that says so. */
export interface Seat {
  readonly memberId: string;
  readonly post: string;
  readonly chairs: boolean;
  readonly appointed: Stated<true>;
  readonly stoodDown: Stated<true> | undefined;
}

/** A board as its entries leave it. */
export interface BoardState {
  readonly boardId: string;
  /** As last stated; `constitutions` holds every one, so that a decision is judged by that of its day. */
  readonly title: string;
  readonly constitutions: readonly Stated<Constitution>[];
  readonly seats: readonly Seat[];
}
