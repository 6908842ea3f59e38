import type { Role } from '../../kernel/entry.ts';
import type { LedgerWorld } from '../../world.ts';

/** What is looked for, in the order in which kinds are shown. */
export const missingKinds = [
  'conditionNotMet',
  'planNotApproved',
  'noticeNotUsed',
  'queryNotAnswered',
  'recommendationNotAnswered',
  'actionNotDone',
  'promiseNotKept',
  'evidenceNotJudged',
  'claimNotVerified',
  'measurementNotMade',
  'baselineNotAgreed',
  'postVacant',
] as const;
export type MissingKind = (typeof missingKinds)[number];

/** Who has to act: the post that is named for it; where none is, the role that may record it. */
export type HasToAct =
  | { readonly kind: 'post'; readonly title: string }
  | { readonly kind: 'role'; readonly role: Role };

/** One thing that should be in the ledger and is not. */
export interface Missing {
  readonly kind: MissingKind;
  /** Tells it from all others, at whatever date it is looked for. */
  readonly key: string;
  readonly sentence: string;
  /** The day on which it was due; where no day was set, the one since which it could have been there. */
  readonly since: string;
  /** Whether `since` is a day that was set for it. */
  readonly wasDue: boolean;
  /** Whole days from `since` to the day asked for. */
  readonly days: number;
  readonly hasToAct: HasToAct;
  /** The page on which it is answered. */
  readonly path: string;
  /** Numbers of the entries that ask for it, in ledger order. */
  readonly entries: readonly number[];
  /** The stream in which it is answered. */
  readonly stream: string;
  /**
   * What tells its answers from others there: a field that holds one of these, as text or as canonical JSON; absent where
   * nothing does.
   */
  readonly part?: { readonly field: string; readonly holds: readonly string[] };
}

/** What one area finds missing in a world as known, on a day. Pure. */
export type FindsMissing = (world: LedgerWorld, on: string) => readonly Missing[];

/** The post, where one is named; else whoever has the role. */
export function hasToAct(post: string | undefined, role: Role): HasToAct {
  return post === undefined ? { kind: 'role', role } : { kind: 'post', title: post };
}
