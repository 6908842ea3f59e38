import type { MeasureUnit } from './measure-schema.ts';

/** Whether values of several periods add up to one of them together: money and counts do, levels do not. */
export function addsUp({ kind }: MeasureUnit): boolean {
  return kind === 'money' || kind === 'count';
}
