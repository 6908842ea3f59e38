import type { Outcome, Votes } from '@minutebook/domain';

import type { PostId } from '../posts.ts';
import type { ProjectScript } from '../script/project-script.ts';

/** An item of a meeting's agenda and what was decided on it. */
export interface Item {
  readonly itemId: string;
  readonly title: string;
  readonly project?: ProjectScript;
  /** The gate it is decided at, and the version of the plan. */
  readonly at?: { readonly gateId: string; readonly version: number };
  /** Who declared an interest in it, and of what nature. */
  readonly interest?: readonly [PostId, string];
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly alternatives?: string;
  readonly votes?: Votes;
  /** The decision that this one takes the place of. */
  readonly supersedes?: string;
}
