import type { LedgerWorld } from '@minutebook/domain';

/** The decisions of boards to choose from, the latest first. */
export function decisionOptions(world: LedgerWorld) {
  return world
    .states('meeting')
    .flatMap(({ heldOn, items, decisions }) =>
      decisions.map(({ decisionId, minuted }) => {
        const title = items.find(({ value }) => value.itemId === minuted.value.itemId)?.value.title;
        return { value: decisionId, label: `${heldOn}: ${title ?? decisionId}` };
      }),
    )
    .toReversed();
}
