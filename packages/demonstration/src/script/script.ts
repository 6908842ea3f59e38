import { endOfDay } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';

import type { PostId } from '../posts.ts';

/** One command of the script: when and by whom it is recorded. */
export interface Scripted {
  /** The instant it is recorded at, in UTC with milliseconds. */
  readonly at: string;
  /** The post that records it. */
  readonly as: PostId;
  readonly command: Command;
}

type Without<Field extends string, Each> = Each extends unknown ? Omit<Each, Field> : never;

/** A command whose day in the world is not yet said. */
export type Act = Without<'effectiveOn', Command>;

/** What happened on a day, still to be recorded. */
interface Happening {
  /** Recorded by this post; by the programme manager unless said. */
  by(post: PostId): Happening;
  /** Each recorded with this reason: why it is recorded long after it happened. */
  because(reason: string): Happening;
  /** Recorded from `YYYY-MM-DD HH:MM` London time on, three minutes apart. */
  recorded(when: string, ...acts: readonly Act[]): readonly Scripted[];
}

const minute = 60_000;
const day = 1440 * minute;

/** Begins what happened on a day in the world. */
export function on(effectiveOn: string): Happening {
  return happening(effectiveOn, 'post-programme-manager');
}

function happening(effectiveOn: string, as: PostId, why: { readonly reason?: string } = {}): Happening {
  return {
    by: (post) => happening(effectiveOn, post, why),
    because: (reason) => happening(effectiveOn, as, { reason }),
    recorded(when, ...acts) {
      const from = instantOf(when);
      return acts.map((act, index) => ({
        at: new Date(from + index * 3 * minute).toISOString(),
        as,
        command: { ...act, ...why, effectiveOn },
      }));
    },
  };
}

/** The instant of `YYYY-MM-DD HH:MM` London time. */
// Counted back from the end of the London day; right on every day but the two Sundays when the clocks change.
export function instantOf(when: string): number {
  const [hours, minutes] = when.slice(11).split(':').map(Number) as [number, number];
  return Date.parse(endOfDay(when.slice(0, 10))) + 1 - day + (hours * 60 + minutes) * minute;
}
