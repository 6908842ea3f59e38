import { inForceOn } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { Hours, PostState } from './state.ts';

/** The FTE in force on a day; as established before any change. */
export function hoursOn({ established, hours }: Pick<PostState, 'established' | 'hours'>, on: string): Stated<Hours> {
  return inForceOn(hours, on) ?? established;
}
