import type { CallTarget } from './state.ts';

/** What was agreed of calls: “at most 5% abandoned, a wait of at most 60 seconds”. */
export function callTargetWords({ abandonedShare, waitSeconds }: CallTarget): string {
  return [
    ...(abandonedShare === undefined ? [] : [`at most ${abandonedShare / 100}% abandoned`]),
    ...(waitSeconds === undefined
      ? []
      : [`a wait of at most ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}`]),
  ].join(', ');
}
