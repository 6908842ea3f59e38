/** What every change tells. */
export interface ChangeHead {
  readonly projectId: string;
  /** The project's title in the later world. */
  readonly title: string;
  readonly sentence: string;
  /** Numbers of the entries of the later world that state it, in ledger order. */
  readonly entries: readonly number[];
  /** Why, in the words of who recorded it; absent when none was given. */
  readonly reason?: string;
}
