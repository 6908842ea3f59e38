import { UnknownPosition } from '../refusals.ts';

/** A place in the store's log. Larger than a JavaScript number can hold exactly. */
export interface Position {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export function positionText({ commit, prepare }: Position): string {
  return `${commit}/${prepare}`;
}

/** @throws UnknownPosition when the text is not from `positionText` */
export function positionOf(text: string): Position {
  const [, commit, prepare] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new UnknownPosition(`“${text}” is not a position of EventStoreDB`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

export function isAfter(one: Position, other: Position): boolean {
  return one.commit === other.commit ? one.prepare > other.prepare : one.commit > other.commit;
}
